print(sys.function); 
