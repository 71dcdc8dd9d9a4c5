"""`python -m powerviz evaluate`: options, the run, remarks and tables in a terminal."""
