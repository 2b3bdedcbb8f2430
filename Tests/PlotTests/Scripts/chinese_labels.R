plot(1:5, c(0.5, 0.7, 0.8, 0.85, 0.9), type = "b", xlab = "\u8fed\u4ee3", ylab = "\u51c6\u786e\u7387", main = "\u8bad\u7ec3\u66f2\u7ebf")
