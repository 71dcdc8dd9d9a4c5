"""The front door: what every request passes before the app sees it, and every answer after.

Knows connections, addresses, tabs, streams and Gradio's calls; nothing of what is asked for.
"""
