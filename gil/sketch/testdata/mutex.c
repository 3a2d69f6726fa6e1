// What the C library does with a locked pthread mutex of each type when its
// owner locks it once more, and when another thread unlocks it. Prints the
// table mutex.txt:
//
//	gcc -D_GNU_SOURCE -pthread mutex.c -o mutex && ./mutex > mutex.txt
#include <errno.h>
#include <gnu/libc-version.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

static pthread_mutex_t m;
static int result;

static const char *word(int r) {
    return r == 0 ? "0" : r == EDEADLK ? "EDEADLK" : r == EPERM ? "EPERM" : "another error";
}

static void *relock(void *unused) {
    pthread_mutex_lock(&m);
    result = pthread_mutex_lock(&m);
    return unused;
}

static void *unlock(void *unused) {
    result = pthread_mutex_unlock(&m);
    return unused;
}

// A thread that has not returned after half a second blocks.
static const char *outcome(void *(*act)(void *)) {
    pthread_t t;
    struct timespec end;
    clock_gettime(CLOCK_REALTIME, &end);
    end.tv_nsec += 500000000;
    end.tv_sec += end.tv_nsec / 1000000000;
    end.tv_nsec %= 1000000000;
    pthread_create(&t, NULL, act, NULL);
    return pthread_timedjoin_np(t, NULL, &end) == ETIMEDOUT ? "blocks" : word(result);
}

int main(void) {
    static const struct { const char *name; int type; } types[] = {
        {"normal", PTHREAD_MUTEX_NORMAL}, {"default", PTHREAD_MUTEX_DEFAULT},
        {"errorcheck", PTHREAD_MUTEX_ERRORCHECK}, {"recursive", PTHREAD_MUTEX_RECURSIVE}};
    printf("# glibc %s: type, act, outcome\n", gnu_get_libc_version());
    for (int i = 0; i < 4; i++) {
        pthread_mutexattr_t attr;
        pthread_mutexattr_init(&attr);
        pthread_mutexattr_settype(&attr, types[i].type);
        pthread_mutex_init(&m, &attr);
        printf("%s relock %s\n", types[i].name, outcome(relock));
        pthread_mutex_init(&m, &attr);
        pthread_mutex_lock(&m);
        printf("%s unlock %s\n", types[i].name, outcome(unlock));
    }
    fflush(stdout);
    return 0;
}
