relist(unlist(list(a = 1, b = 2)), list(a = 0, b = 0))
relist(1:6, list(a = 1, b = list(c = 2:3, d = c(x = 1, y = 2, z = 3))))
