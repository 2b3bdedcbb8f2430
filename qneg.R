q(status=-1)
