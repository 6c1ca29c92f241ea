#pragma once

#include "app/sandbox/bankapi.h"
#include "app/sandbox/linkdesk.h"
#include "app/sandbox/maildesk.h"
#include "app/sandbox/pixapi.h"
#include "app/sandbox/population.h"
#include "app/sandbox/rbmapi.h"
#include "app/sandbox/twilioapi.h"
#include "app/sandbox/whatsappapi.h"
#include "app/sandbox/zenviaapi.h"

namespace trato::sandbox {

/// The parts that the control interface turns.
struct Controls {
    World& world;
    const Accounts& accounts;
    const SandboxOptions& options;
    WhatsAppApi& whatsapp;
    TwilioApi& twilio;
    RbmApi& rbm;
    ZenviaApi& zenvia;
    MailDesk& mail;
    PixApi& pix;
    BankApi& bank;
    LinkDesk& links;
    People& people;
    Population& population;
};

/// What tests and trainers tell the sandbox, under /sandbox (docs/sandbox.md lists it). Every answer is JSON.
class ControlApi final {
public:
    explicit ControlApi(Controls controls)
        : m_controls(controls)
    {
    }

    /// Null when the path is not of this interface.
    std::optional<net::Response> handle(const net::Request& request);

private:
    using Action = Result<QJsonObject> (ControlApi::*)(const QJsonObject& body);

    Result<QJsonObject> read(const QString& what, const net::Request& request);
    Result<QJsonObject> write(const QString& what, const QJsonObject& body);
    Result<QJsonObject> reply(const QJsonObject& body);
    Result<QJsonObject> pay(const QJsonObject& body);
    Result<QJsonObject> receivePix(const QJsonObject& body);
    Result<QJsonObject> endReturns(const QJsonObject& body);
    Result<QJsonObject> paySlip(const QJsonObject& body);
    Result<QJsonObject> endBankDay(const QJsonObject& body);
    Result<QJsonObject> payLink(const QJsonObject& body);
    Result<QJsonObject> refundLink(const QJsonObject& body);
    Result<QJsonObject> contestLink(const QJsonObject& body);
    Result<QJsonObject> bounce(const QJsonObject& body);
    Result<QJsonObject> call(const QJsonObject& body);
    Result<QJsonObject> setTime(const QJsonObject& body);
    Result<QJsonObject> setRules(const QJsonObject& body);
    Result<QJsonObject> setFaults(const QJsonObject& body);
    Result<QJsonObject> linkPeople(const QJsonObject& body);
    Result<QJsonObject> run(const QJsonObject& body);
    Result<QJsonObject> advance(const QJsonObject& body);
    Result<QJsonObject> setDevice(const QJsonObject& body);
    Result<QJsonObject> verifyWebhook(const QJsonObject& body);
    [[nodiscard]] QJsonObject state() const;
    [[nodiscard]] QJsonObject messages(const net::Parameters& query) const;
    [[nodiscard]] QJsonObject charges() const;
    [[nodiscard]] QJsonObject payments() const;
    [[nodiscard]] QJsonObject people() const;
    [[nodiscard]] net::Response portfolio(const net::Parameters& query) const;

    Controls m_controls;
};

} // namespace trato::sandbox
