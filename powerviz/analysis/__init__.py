"""What runs say when one looks at many of them."""
