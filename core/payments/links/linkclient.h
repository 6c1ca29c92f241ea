#pragma once

#include "base/clock.h"
#include "channels/net/httpclient.h"
#include "payments/links/linkaccount.h"
#include "payments/provider.h"

#include <memory>
#include <optional>

namespace trato::payments {

/// What all providers of payment links have in common: one charge for each of our txids, however often it is asked for;
/// a link that outlived its last day is closed at the provider when somebody looks at it, because links do not end by
/// themselves; answers read exactly; problems in the words of PaymentProvider. Blocking; belongs to one thread.
class LinkClient : public PaymentProvider {
public:
    ~LinkClient() override;
    Q_DISABLE_COPY_MOVE(LinkClient)

    [[nodiscard]] PaymentMethod method() const final { return PaymentMethod::Link; }
    [[nodiscard]] QString provider() const final { return linkProviderName(m_account.provider); }
    [[nodiscard]] QString account() const final { return m_account.name; }
    [[nodiscard]] int validDaysAfterDue() const final { return m_account.validDaysAfterDue; }
    /// What stands under the txid is taken if it is the same; another charge there is `provider_refused`.
    Result<RegisteredCharge> registerCharge(const Charge& charge) final;
    Result<RegisteredCharge> charge(const ChargeName& name) final;
    /// One that is closed or paid already is answered as it is.
    Result<RegisteredCharge> cancelCharge(const ChargeName& name) final;
    /// `provider_not_found` also while nothing was paid.
    Result<ReceivedPayment> payment(const QString& externalId) final;
    /// Those of the named payments that brought money, and those that the provider does not know (not confirmed). Code
    /// `other_account` when the notice is for another account.
    Result<std::vector<ReceivedPayment>> noticed(QByteArrayView notice) final;

protected:
    LinkClient(LinkAccount account, const Clock& clock, net::HttpClientOptions options);

    struct Call {
        QByteArray method = "GET";
        QString path = {}; ///< behind the base address, with its query
        QByteArray body = {};
        QByteArray idempotencyKey = {};
    };
    /// The answer with its numbers as text; no body: an empty object.
    Result<QJsonObject> ask(const Call& call);
    /// A path segment or a query's value.
    static QString encoded(const QString& text);

    [[nodiscard]] const LinkAccount& settings() const { return m_account; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// Headers that prove us, and the type of bodies.
    [[nodiscard]] virtual net::Headers headers(const Call& call) const = 0;
    /// The charge with its payments; nothing: the provider has none under this name.
    virtual Result<std::optional<RegisteredCharge>> find(const ChargeName& name) = 0;
    virtual Result<RegisteredCharge> make(const Charge& charge) = 0;
    /// Nobody can pay it afterwards.
    virtual Result<void> close(const RegisteredCharge& charge) = 0;
    /// Nothing: the provider knows it, but no money came.
    virtual Result<std::optional<ReceivedPayment>> read(const QString& externalId) = 0;

private:
    LinkAccount m_account;
    const Clock& m_clock;
    net::HttpClient m_http;
};

/// The client that speaks with the account's provider.
std::unique_ptr<PaymentProvider> makeLinkClient(
    const LinkAccount& account, const Clock& clock, net::HttpClientOptions options = {});

/// An answer that is no success, in words: `errors`, `cause` or `error` as these providers write them.
Error problemFromLinkAnswer(int status, QByteArrayView body);

} // namespace trato::payments
