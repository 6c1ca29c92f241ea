#pragma once

#include "base/clock.h"
#include "payments/oauthsession.h"
#include "payments/pix/pixaccount.h"
#include "payments/pix/pixprofile.h"

#include <QJsonObject>

#include <functional>

namespace trato::payments {

/// Speaks to one account of API Pix: OAuth2 client credentials (renewed before they end and when they are taken back),
/// mutual TLS with the account's own authorities only, RFC 7807 in words, pages of listings. Errors are those of
/// PaymentProvider; a certificate that is not accepted is `provider_denied` with detail.certificate.
/// Blocking; belongs to one thread.
class PixSession final {
public:
    PixSession(PixAccount account, const Clock& clock, net::HttpClientOptions options = {});

    [[nodiscard]] const PixAccount& account() const { return m_account; }
    [[nodiscard]] const PixProfile& profile() const { return m_profile; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    Result<QJsonObject> ask(const QByteArray& method, const QString& path, const QJsonObject& body = {});
    /// Every item of `list` made in [from, to], page by page. `filters` go into the query as they are.
    Result<void> pages(const QString& path, Instant from, Instant to, const QString& list,
        const std::function<Result<void>(const QJsonObject&)>& visit, net::Parameters filters = {});

    /// As part of a path.
    static QString encoded(const QString& text);

private:
    [[nodiscard]] QString address(const QString& path) const;

    PixAccount m_account;
    PixProfile m_profile;
    const Clock& m_clock;
    OAuthSession m_session;
};

} // namespace trato::payments
