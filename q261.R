q(status=256+5)
