#pragma once

#include <QString>

namespace trato::test {

/// An HTML mail with every way to make a reader ask `base` ("http://127.0.0.1:8460") for something; each asks for a
/// path of its own, so that a test can say which one got through.
QString hostileHtml(const QString& base);

} // namespace trato::test
