quit("maybe")
