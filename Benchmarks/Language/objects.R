area <- function(shape, ...) UseMethod("area")
area.default <- function(shape, ...) 0
area.circle <- function(shape, ...) pi * shape$r^2
area.square <- function(shape, ...) shape$side^2
shapes <- list(structure(list(r = 2), class = "circle"), structure(list(side = 3), class = c("square", "shape")), structure(list(), class = "other"))
total <- 0
for (i in 1:60000) total <- total + area(shapes[[i %% 3 + 1]])

setClass("Account", representation(owner = "character", balance = "numeric"))
setGeneric("deposit", function(account, amount) standardGeneric("deposit"))
setMethod("deposit", "Account", function(account, amount) account@balance + amount)
account <- new("Account", owner = "a", balance = 1)
sum4 <- 0
for (i in 1:20000) sum4 <- sum4 + deposit(account, i)

Counter <- setRefClass("Counter", fields = list(count = "numeric", seen = "list"), methods = list(
  add = function(by = 1) { count <<- count + by; invisible(.self) },
  get = function() count))
counter <- Counter$new(count = 0)
for (i in 1:20000) counter$add(2)$add()

stack <- function() {
  items <- list()
  list(push = function(x) items[[length(items) + 1]] <<- x, size = function() length(items))
}
s <- stack()
for (i in 1:20000) s$push(i)
cat(total, sum4, counter$get(), s$size(), "\n")
