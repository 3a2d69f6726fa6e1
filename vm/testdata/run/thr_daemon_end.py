import threading, time
def forever():
    while True: time.sleep(10)
t = threading.Thread(target=forever, daemon=True)
t.start()
print('main done', t.is_alive())

# expect: main done True
