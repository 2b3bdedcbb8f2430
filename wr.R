write("err text", stderr()); write("out", stdout()); cat("e2\n", file=stderr())
