colour <- factor(c("Blue", "Red", "White"))
ifelse(colour == "Blue", "Green", colour)
#> [1] "Green" "2"     "3"    
x <- c("a", "b")
x[1] <- colour[3]
x
#> [1] "3" "b"
x[[2]] <- colour[2]
x
#> [1] "3" "2"
