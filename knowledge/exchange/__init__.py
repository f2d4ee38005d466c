"""In and out by open standards: data·inclusion v1, and the list of France services.

``files`` tells what a file is; ``standard`` holds data·inclusion's rules; ``datainclusion``
and ``france_services`` read; ``plan`` compares with the directory and ``apply`` writes it,
in one transaction; ``export`` gives the directory back. Reports are values (``faults``,
``plan``); their words are in ``knowledge.wording.reports``.
"""
