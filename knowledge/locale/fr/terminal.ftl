### What is read in a terminal: the demo, and the commands of the technician.

demo-intro =
    Guichet, dans ce terminal : le vrai robot, sans Telegram ni réseau.
    Écrivez une question, ou le numéro d’un bouton. /aide pour l’aide, Ctrl-D pour sortir.
demo-button = [{ $index }] { $text }
demo-edited = (le message a changé)
demo-notice = ({ $text })
demo-venue = (carte : { $latitude }, { $longitude })
demo-file = (fichier : { $name }, { $bytes } octets)
demo-prompt = vous >
no-territory =
    Cette base ne contient encore aucun annuaire.
    Pour le territoire de démonstration : guichet import demo
    Pour le vôtre : guichet import structures.json services.json
missing-setting = Il manque un réglage : { $name }. Le README les décrit tous.
database-trouble = La base de données ne répond pas : { $reason }
seed-done = { $territory } : { $services } services importés.
seed-already = Cette base contient déjà un territoire : rien n’a été changé. Choisissez une autre base avec --db.
ask-prompt = { $text }
