from bench.delivery import main

main()
