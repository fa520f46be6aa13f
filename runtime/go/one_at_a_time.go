package tripo

import "sync"

// oneAtATime lets many goroutines call a function of the user's, which need not know of them: it is called by one after the
// other.
func oneAtATime[Value any](hear func(Value)) func(Value) {
	var mutex sync.Mutex
	return func(value Value) {
		mutex.Lock()
		defer mutex.Unlock()
		hear(value)
	}
}
