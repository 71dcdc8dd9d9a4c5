"""The documentation: pages in `pages`, their site in `mkdocs.yml`, and pages made from the code."""
