try(summary(mean))
#! Error in object[[i]] : object of type 'closure' is not subsettable
try(nchar(mean))
#! Error in nchar(mean) : 
#!   cannot coerce type 'closure' to vector of type 'character'
try(paste("a", mean))
#! Error in paste("a", mean) : 
#!   cannot coerce type 'closure' to vector of type 'character'
try(paste0("a", globalenv()))
#! Error in paste0("a", globalenv()) : 
#!   environments cannot be coerced to other types
try(rep(mean, 2))
#! Error in rep(mean, 2) : attempt to replicate an object of type 'closure'
try(rep(quote(a), 2))
#! Error in rep(quote(a), 2) : 
#!   attempt to replicate an object of type 'symbol'
try(unique(mean))
#! Error in unique.default(mean) : unique() applies only to vectors
try(duplicated(mean))
#! Error in duplicated.default(mean) : duplicated() applies only to vectors
try(max(mean))
#! Error in max(mean) : invalid 'type' (closure) of argument
try(as.numeric(mean))
#! Error in as.numeric(mean) : 
#!   cannot coerce type 'closure' to vector of type 'double'
try(as.numeric(sum))
#! Error in as.numeric(sum) : 
#!   cannot coerce type 'builtin' to vector of type 'double'
try((1:3)[mean])
#! Error in (1:3)[mean] : invalid subscript type 'closure'
try(sort(mean))
#! Error in sort.int(x, na.last = na.last, decreasing = decreasing, ...) : 
#!   'x' must be atomic
try(cat(mean))
#! Error in cat(mean) : 
#!   argument 1 (type 'closure') cannot be handled by 'cat'
try(as.logical(df))
#! Error in as.logical(df) : 
#!   cannot coerce type 'closure' to vector of type 'logical'
try(df$a)
#! Error in df$a : object of type 'closure' is not subsettable
try(sum[1])
#! Error in sum[1] : object of type 'builtin' is not subsettable
