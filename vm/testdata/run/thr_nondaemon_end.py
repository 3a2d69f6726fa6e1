import threading, time
def late():
    time.sleep(0.02)
    print('late thread done')
threading.Thread(target=late).start()
print('main done')

# expect: main done
# expect: late thread done
