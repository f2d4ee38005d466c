"""What is kept: the directory, its history, what little is kept of residents.

``database`` opens it and gives transactions; ``migrating`` brings its tables up to date;
``entries`` loads the directory and adds to it; ``edits`` changes one entry and undoes;
``journal`` reads the history; ``revision`` tells every process that it changed;
``people`` keeps a resident's commune and language. SQL stands nowhere else.
"""
