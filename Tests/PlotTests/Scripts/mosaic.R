mosaicplot(~ Sex + Survived, data = as.data.frame(Titanic)[rep(1:32, as.data.frame(Titanic)$Freq), ], color = TRUE, main = "Titanic")
