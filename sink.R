sink("o.txt"); print(1); sink(); print(readLines("o.txt")); sink("o2.txt"); print(2)
