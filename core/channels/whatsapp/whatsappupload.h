#pragma once

#include "base/result.h"
#include "channels/adapter.h"
#include "channels/net/http.h"

namespace trato::channels {

/// The body of POST /{phone_number_id}/media and its content type.
struct MediaForm {
    QByteArray contentType;
    QByteArray body;
};

/// multipart/form-data with the file under its name and type. What stands in a header can't begin another one.
MediaForm mediaForm(const OutgoingFile& file);

/// The uploaded file's id, or why there is none. An upload reaches no debtor: what broke off may go again.
std::variant<QString, Failed> uploadedId(const Result<net::Response>& response);

} // namespace trato::channels
