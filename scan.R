x <- scan(file("stdin"), quiet=TRUE); print(sum(x))
