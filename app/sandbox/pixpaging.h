#pragma once

#include "base/clock.h"
#include "channels/net/http.h"

#include <QJsonArray>

namespace trato::sandbox {

/// What a list is asked for: an interval and a page of it.
struct PixPage {
    Instant from;
    Instant to;
    int number = 0;
    int size = 100;
};

/// Nothing when inicio, fim or the page can't be right.
std::optional<PixPage> pixPage(const net::Parameters& query);

/// `{"parametros":{…},name:[…]}` with the page's part of `all`.
net::Response pixListing(const net::Parameters& query, const PixPage& page, const QString& name, const QJsonArray& all);

/// An instant as API Pix writes it: UTC, milliseconds, Z.
QString pixInstant(Instant instant);

} // namespace trato::sandbox
