"""The lessons of the Learn tab: each a Python file with its words and fields, and a script of the
same name in `assets/js/learn/lessons`."""
