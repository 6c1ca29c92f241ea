#pragma once

#include "contract/adapterkits.h"
#include "contract/httppeer.h"

namespace trato::test {

net::Response answerOf(int status, const char* body);
channels::Delivery deliveryOf(Channel channel, const QString& provider, const QByteArray& body);

AdapterKit zenviaKit(Channel channel);
AdapterKit rbmKit();
AdapterKit mailKit();

} // namespace trato::test
