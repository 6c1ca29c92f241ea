#include "negotiation/policy.h"
#include "fuzz/readers.h"

void trato::fuzz::readPolicy(QByteArrayView bytes) { (void)negotiation::Policy::parse(bytes); }
