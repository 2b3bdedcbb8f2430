# Pictures that a script loads in an order that can be foreseen are what they are when loaded alone.
suppressMessages(library(imager))
folder <- tempfile()
dir.create(folder)
for (i in 1:12) save.image(as.cimg(array(i / 20, c(8, 6, 1, 3))), sprintf("%s/p.%d.png", folder, i))
mean1 <- function(f) round(mean(load.image(f)) * 20)
files <- list.files(folder, full.names = TRUE)
basename(files)[1:4]
#> [1] "p.1.png"  "p.10.png" "p.11.png" "p.12.png"
sapply(files, mean1, USE.NAMES = FALSE)
#>  [1]  1 10 11 12  2  3  4  5  6  7  8  9
counted <- numeric()
for (i in 1:12) counted[i] <- mean1(paste0(folder, "/p.", i, ".png"))
counted
#>  [1]  1  2  3  4  5  6  7  8  9 10 11 12
mixed <- numeric()
for (i in 1:5) for (k in c(0, 5)) mixed <- c(mixed, mean1(sprintf("%s/p.%d.png", folder, i + k)))
mixed
#>  [1]  1  6  2  7  3  8  4  9  5 10
shuffled <- files[c(3, 12, 1, 7, 7, 2)]
unlist(lapply(shuffled, mean1))
#> [1] 11  9  1  4  4 10
# A file that changes while others are loaded is read as it is then.
changing <- numeric()
for (i in 1:5) {
  changing[i] <- mean1(sprintf("%s/p.%d.png", folder, i))
  save.image(as.cimg(array(1 - i / 20, c(8, 6, 1, 3))), sprintf("%s/p.%d.png", folder, i + 1))
}
changing
#> [1]  1 19 18 17 16
# The end of the files is the error it always was.
tryCatch(for (i in 10:13) load.image(sprintf("%s/p.%d.png", folder, i)), error = function(e) cat(i, conditionMessage(e), "\n"))
#> 13 File not found 
unlink(folder, recursive = TRUE)
