#pragma once

#include "base/clock.h"

#include <QString>

namespace trato::sandbox {

struct SandboxOptions {
    QString address = QStringLiteral("127.0.0.1");
    /// 0 takes free ports.
    quint16 port = 8470;
    quint16 smtpPort = 8471;
    /// Where the engine's gateway listens: webhooks go to {callback}/webhooks/{provider}/{account}.
    QString callback = QStringLiteral("http://127.0.0.1:8460");
    /// The invented portfolio: so many people with a debt.
    int debtors = 2'000;
    quint64 seed = 1;
    /// How much faster than in life people answer, 1 to 1000.
    double speed = 1;
    /// Holds the mailboxes "outgoing" and "inbound" (Maildir).
    QString folder = {};
    /// Whether API Pix is also served over mutual TLS, on a port of its own with certificates made for the occasion
    /// (Sandbox::pixUrl, pixCertificates).
    bool pixTls = false;
    /// Whether the simulated debtors answer by themselves. Off: only what the control interface asks for happens.
    bool population = true;
    /// Whether free text over WhatsApp needs a message that came through here in the last 24 hours. Off: the desk's
    /// invented history knows who wrote, and the desk's own rules ask it.
    bool whatsappWindow = true;
    /// A file in which the providers keep what they took and what became of it (a line of JSON each), so that a sandbox
    /// that was killed goes on with it; empty: in memory alone.
    QString record = {};
    /// Where its clock starts; never: at the real time.
    Instant now = {};
};

/// What the providers know us by. Invented, but in the providers' shapes; the same for every sandbox.
struct Accounts {
    QString name = QStringLiteral("sandbox");
    QString phoneNumberId = QStringLiteral("106540352242922");
    QString businessAccountId = QStringLiteral("102290129340398");
    QString whatsappNumber = QStringLiteral("551140028922");
    QString whatsappToken = QStringLiteral("EAAsandboxAccessToken");
    QByteArray whatsappAppSecret = "sandbox-app-secret";
    QString whatsappVerifyToken = QStringLiteral("sandbox-verify-token");
    QString twilioSid = QStringLiteral("AC5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d");
    QByteArray twilioToken = "sandbox-auth-token";
    QString smsNumber = QStringLiteral("+551140028923");
    QByteArray zenviaToken = "sandbox-zenvia-token";
    QByteArray zenviaSecret = "sandbox-zenvia-secret";
    QString zenviaSms = QStringLiteral("aurora.sms");
    QString zenviaRcs = QStringLiteral("aurora.rcs");
    QString rbmAgentId = QStringLiteral("trato_sandbox_agent");
    QByteArray rbmClientToken = "sandbox-client-token";
    QString rbmServiceAccount = QStringLiteral("mesa@trato-sandbox.iam.gserviceaccount.example");
    QString mailbox = QStringLiteral("acordos@trato.example");
    QString pixClientId = QStringLiteral("Client_Id_sandbox");
    QString pixClientSecret = QStringLiteral("Client_Secret_sandbox");
    /// A random (EVP) key.
    QString pixKey = QStringLiteral("7d9f0335-8dcc-4054-9bf9-0dbd61d36906");
    QString receiverName = QStringLiteral("Trato Demonstracao Ltda");
    QString receiverCity = QStringLiteral("Sao Paulo");
    QString receiverDocument = QStringLiteral("11222333000181");
    QByteArray voiceToken = "sandbox-voice-token";
    /// At the providers of payment links, whose accounts are called as they are: asaas, mercadopago, stripe.
    QString linkToken = QStringLiteral("sandbox-link-token");
    QByteArray linkSecret = "sandbox-link-secret";
    /// At a bank that registers slips by its API.
    QString bankName = QStringLiteral("bb");
    QString bankClientId = QStringLiteral("Client_Id_bank");
    QString bankClientSecret = QStringLiteral("Client_Secret_bank");
    QString bankAgreement = QStringLiteral("3128557");
    QString bankWallet = QStringLiteral("17");
    QString bankBranch = QStringLiteral("0452");
    QString bankAccount = QStringLiteral("00123873");
    /// At a bank that hears of slips by files.
    QString slipFiles = QStringLiteral("itau");
    QString slipBranch = QStringLiteral("0057");
    QString slipAccount = QStringLiteral("12345");
    QString slipWallet = QStringLiteral("109");
    QString mercadoPagoUser = QStringLiteral("987654321");
};

} // namespace trato::sandbox
