### What an agent reads when her French has been read: corrections, doubts, refusals.

## A typo that was corrected

french-note = « { $typed } » a été lu « { $read } »

## Hours: what is missing, or what has several readings

hours-doubt-days = Quels jours ? Par exemple « du lundi au vendredi ».
hours-doubt-hours = De quelle heure à quelle heure, pour « { $piece } » ?
hours-doubt-end = À quelle heure cela se termine-t-il, pour « { $piece } » ?
hours-doubt-start = À quelle heure cela commence-t-il, pour « { $piece } » ?
hours-doubt-anchor = À partir de quelle date, pour « { $piece } » ? Donnez la date d’une des prochaines séances.
hours-doubt-season = De quelle date à quelle date, pour « { $piece } » ?
hours-doubt-holidays = De quelle date à quelle date, pour « { $piece } » ?
hours-doubt-afternoon = « { $piece } » : le matin ou l’après-midi ?
hours-doubt-range = « { $piece } » : tous les jours de l’un à l’autre, ou ces deux jours seulement ?
hours-doubt-overlap = Un même jour a deux horaires : « { $piece } » s’ajoute-t-il, ou remplace-t-il ?
hours-doubt-other-days = Les jours qui ne sont pas cités sont-ils fermés pendant cette période, ou inchangés ?
hours-doubt-scope = « { $piece } » concerne-t-il tous les jours cités, ou seulement les derniers ?
hours-doubt-appointment = Sur rendez-vous, à quels horaires ? Sans horaires, je note « sur rendez-vous uniquement ».
hours-doubt-places = Plusieurs lieux sont cités (« { $piece } ») : donnez les horaires d’un lieu à la fois.
hours-doubt-piece = Je ne comprends pas « { $piece } ». Pouvez-vous l’écrire autrement, ou l’enlever ?
hours-doubt-pairing = Je ne sais pas quelles heures vont ensemble dans « { $piece } ».
hours-doubt-working-days = « { $piece } » : le samedi est-il compris ?
hours-doubt-half = « { $piece } » ne va pas avec les heures données.

## Hours: refused

hours-refusal-empty = Il n’y a rien à lire.
hours-refusal-no-hours = Je n’y vois ni jours ni heures.
hours-refusal-impossible-time = « { $piece } » n’est pas une heure.
hours-refusal-end-before-start = La fin est avant le début : « { $piece } ».
hours-refusal-impossible-date = Cette date n’existe pas : « { $piece } ».
hours-refusal-weekday-date = Le jour et la date ne vont pas ensemble : « { $piece } ».
hours-refusal-past-date = Cette date est passée : « { $piece } ».
hours-refusal-question = C’est une question : je ne change pas les horaires.
hours-refusal-too-long = Le texte est trop long pour des horaires.

## A dated change, told in one line

change-close = Fermé { $when }
change-add = Ouvert en plus { $when }
change-move = La séance { $source } est déplacée { $target }
change-move-hours = La séance { $source } est déplacée { $target }, { $hours }
change-same-day = La séance { $source } a lieu { $hours }
change-source = du { $day }
change-source-next = prochaine
change-target = au { $day }
change-day = le { $day }
change-span = du { $first } au { $last } inclus
change-open-end = à partir du { $first }, jusqu’à nouvel ordre
change-day-hours = { $when }, { $hours }
change-slot = de { $start } à { $end }
change-since = à partir de { $start }
change-until = jusqu’à { $end }
change-morning = le matin
change-afternoon = l’après-midi
change-evening = le soir
change-and = { $first } et { $second }
change-list = { $first }, { $rest }

## A dated change: what is missing, or what has several readings

change-doubt-action = Que faut-il noter : une fermeture, un report ou une séance en plus ?
change-doubt-date = À quelle date ?
change-doubt-target = À quelle date la séance est-elle reportée ?
change-doubt-hours = De quelle heure à quelle heure ?
change-doubt-end = Donnez l’heure de début et l’heure de fin, par exemple « 14h-16h ».
change-doubt-half = « { $piece } » : la demi-journée vaut-elle pour tous ces jours, ou seulement pour le dernier ?
change-doubt-weekday-today = « { $piece } » : aujourd’hui, ou dans une semaine ?
change-doubt-piece = Je ne comprends pas « { $piece } » ici. Pouvez-vous l’écrire autrement ?
change-doubt-pairing = Je ne vois pas quelle date va avec laquelle. Écrivez un changement à la fois.

## A dated change: refused

change-refusal-empty = Il n’y a rien à lire.
change-refusal-question = C’est une question : rien n’est modifié.
change-refusal-nothing = Je n’y vois ni fermeture, ni report, ni séance en plus.
change-refusal-impossible-date = Cette date n’existe pas : « { $piece } ».
change-refusal-weekday-date = Le jour et la date ne vont pas ensemble : « { $piece } ».
change-refusal-past-date = Cette date est passée : « { $piece } ».
change-refusal-impossible-time = « { $piece } » n’est pas une heure.
change-refusal-end-before-start = La fin est avant le début : « { $piece } ».
change-refusal-too-long = Le texte est trop long : écrivez un changement à la fois.
