#include "channels/whatsapp/whatsappupload.h"

#include "base/digest.h"
#include "base/json.h"
#include "channels/httpoutcome.h"
#include "channels/whatsapp/whatsapperrors.h"
#include "channels/wire.h"

#include <QCoreApplication>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// For a quoted value of a header.
QByteArray quotable(const QString& text)
{
    QString line = wire::storable(text).simplified();
    return line.replace(u'"', u'_').replace(u'\\', u'_').toUtf8();
}

void addField(QByteArray& body, const QByteArray& boundary, const QByteArray& name, const QByteArray& value)
{
    body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}

} // namespace

MediaForm mediaForm(const OutgoingFile& file)
{
    const QByteArray boundary = "trato-" + digest::randomHex(16);
    const QByteArray type = quotable(file.mimeType);
    MediaForm form{.contentType = "multipart/form-data; boundary=" + boundary, .body = {}};
    form.body.reserve(file.bytes.size() + 1024);
    addField(form.body, boundary, "messaging_product", "whatsapp");
    addField(form.body, boundary, "type", type);
    form.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                 quotable(file.name) + "\"\r\nContent-Type: " + type + "\r\n\r\n";
    form.body += file.bytes;
    form.body += "\r\n--" + boundary + "--\r\n";
    return form;
}

std::variant<QString, Failed> uploadedId(const Result<net::Response>& response)
{
    if (!response) {
        const SendOutcome outcome = outcomeWithoutAnswer(response.error());
        if (const auto* failed = std::get_if<Failed>(&outcome))
            return *failed;
        return Failed{.code = u"upload_interrupted"_s,
            .text = QCoreApplication::translate("channels", "The file did not get through: %1")
                        .arg(response.error().message)};
    }
    const auto body = json::parseObject(response->body);
    if (const QString id = body ? wire::text((*body)[u"id"]) : QString(); response->isSuccess() && !id.isEmpty())
        return id;
    if (body && (*body)[u"error"].isObject()) {
        const QJsonObject error = (*body)[u"error"].toObject();
        const QString details = wire::text(error[u"error_data"].toObject(), u"details"_s);
        Failed failed =
            whatsAppFailure(error[u"code"].toInt(), details.isEmpty() ? wire::text(error, u"message"_s) : details);
        if (const auto wait = retryAfter(*response))
            failed.retryAfter = wait;
        return failed;
    }
    return Failed{.code = QString::number(response->status),
        .text = QCoreApplication::translate("channels", "The provider did not take the file (answer %1).")
                    .arg(response->status),
        .permanent = response->status >= 400 && response->status < 500 && response->status != 429,
        .retryAfter = retryAfter(*response),
        .scope = response->status == 429 ? FailureScope::Account : scopeOfStatus(response->status)};
}

} // namespace trato::channels
