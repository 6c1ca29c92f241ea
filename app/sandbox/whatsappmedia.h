#pragma once

#include "app/sandbox/world.h"
#include "channels/net/http.h"

#include <QJsonObject>

namespace trato::sandbox {

/// The files that come with debtors' messages: announced by id, described with a short-lived address, fetched there.
class WhatsAppMedia final {
public:
    /// image, audio, document
    static bool isMedia(const QString& kind);

    /// The object of a message with a file; the file is kept from then on.
    QJsonObject announce(const Reply& reply);
    net::Response describe(const QString& id);
    /// POST …/media: takes a file that is to be sent, within Meta's limits; answers its id.
    net::Response upload(const net::Request& request);
    /// What was uploaded under that id: {"name", "type", "size", "sha256"}; empty: nothing.
    QJsonObject uploaded(const QString& id);
    net::Response bytes(const QString& id);
    /// Root of the addresses that are handed out.
    void setBaseUrl(const QString& url) { m_baseUrl = url; }

private:
    struct File {
        QByteArray bytes;
        QString mimeType;
        QString name = {};
    };

    QString keep(const File& file);

    QString m_baseUrl;
    std::mutex m_mutex;
    QHash<QString, File> m_media;
};

} // namespace trato::sandbox
