// Copied from runtime/go/departure.go by the generator: edit it there.

package tripo

import (
	"context"
	"net"
	"net/http/httptrace"
	"sync"
	"sync/atomic"
)

// departure watches whether a request leaves. A connection that was kept may die before anything is written to it, which
// proves that the service has not seen the request.
type departure struct {
	mutex sync.Mutex
	// A transport that tells nothing proves nothing.
	isConnected, hasLeft bool
	// Nil over a transport of the user's.
	connection *countedConnection
	before     int64
}

func (d *departure) watched(ctx context.Context) context.Context {
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GotConn:      func(info httptrace.GotConnInfo) { d.connected(info.Conn) },
		WroteHeaders: d.wrote,
		WroteRequest: func(httptrace.WroteRequestInfo) { d.wrote() },
	})
}

func (d *departure) connected(connection net.Conn) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	d.isConnected = true
	if d.connection = counted(connection); d.connection != nil {
		d.before = d.connection.written.Load()
	}
}

// wrote: into a buffer, perhaps, which is why the bytes of the connection are counted.
func (d *departure) wrote() {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	d.hasLeft = d.hasLeft || d.connection == nil || d.connection.written.Load() > d.before
}

func (d *departure) neverLeft() bool {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	return d.isConnected && !d.hasLeft && (d.connection == nil || d.connection.written.Load() == d.before)
}

// countedConnection knows how much was written to it.
type countedConnection struct {
	net.Conn
	written atomic.Int64
}

func (c *countedConnection) Write(piece []byte) (int, error) {
	n, err := c.Conn.Write(piece)
	c.written.Add(int64(n))
	return n, err
}

// counted finds it below the encryption.
func counted(connection net.Conn) *countedConnection {
	for {
		switch found := connection.(type) {
		case *countedConnection:
			return found
		case interface{ NetConn() net.Conn }:
			connection = found.NetConn()
		default:
			return nil
		}
	}
}

type dialing func(ctx context.Context, network, address string) (net.Conn, error)

func (dial dialing) counted(ctx context.Context, network, address string) (net.Conn, error) {
	connection, err := dial(ctx, network, address)
	if err != nil {
		return nil, err
	}
	return &countedConnection{Conn: connection}, nil
}
