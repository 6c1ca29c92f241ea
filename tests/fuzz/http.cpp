#include "channels/net/http.h"
#include "fuzz/readers.h"

void trato::fuzz::readHttp(QByteArrayView bytes)
{
    const net::Request request{.target = bytes.toByteArray()};
    (void)request.path();
    (void)request.segments();
    (void)request.query().encode();
    (void)net::Parameters::decode(bytes).encode();
    (void)net::parseBasic(bytes);
    (void)net::parseBearer(bytes);
}
