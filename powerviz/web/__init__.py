"""The page: a Gradio app that shows what samplers do. No sampling logic in here."""
