#include "app/sandbox/sandbox.h"

#include "app/sandbox/controlapi.h"
#include "app/sandbox/engineconfig.h"
#include "app/sandbox/portfolio.h"
#include "channels/net/httpserver.h"
#include "payments/links/linkaccount.h"

#include <QDate>
#include <QFileInfo>

namespace trato::sandbox {

namespace {

constexpr int httpWorkers = 8;
/// WhatsApp's largest document and the form around it.
constexpr qint64 largestUpload = qint64{101} * 1024 * 1024;

QString providerOf(const net::Request& request)
{
    const QString first = request.segments().value(0);
    if (first == u"2010-04-01")
        return QStringLiteral("twilio");
    if (first == u"v2" && request.segments().value(1) == u"channels")
        return QStringLiteral("zenvia");
    if (first == u"rbm" || (first == u"v1" && request.segments().value(1) == u"phones"))
        return QStringLiteral("rbm");
    if (first == u"api" || first == u"oauth")
        return QStringLiteral("pix");
    if (first == u"bank")
        return first;
    if (payments::linkProviderFromName(first))
        return first;
    return first.startsWith(u'v') && first.size() > 1 ? QStringLiteral("whatsapp") : QString();
}

} // namespace

class Sandbox::Private {
public:
    Private(const SandboxOptions& given, Data loaded);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    Result<void> start();
    net::Response answer(const net::Request& request);
    net::Response route(const net::Request& request);
    void wait(std::chrono::milliseconds delay);

    SandboxOptions options;
    Accounts accounts;
    Data data;
    World world;
    People people;
    Population population;
    WhatsAppApi whatsapp;
    TwilioApi twilio;
    RbmApi rbm;
    ZenviaApi zenvia;
    PixApi pix;
    BankApi bank;
    LinkDesk links;
    std::unique_ptr<MailDesk> mail;
    std::unique_ptr<ControlApi> control;
    std::mutex mutex;
    std::condition_variable stopped;
    bool stopping = false;
    std::unique_ptr<SmtpServer> smtp;
    std::unique_ptr<net::HttpServer> server;
    std::unique_ptr<net::HttpServer> pixServer;
    Certificates certificates;

private:
    Result<void> startPixServer();
    QString callbackOf(const QString& provider) const;
    Population::Doors doors();
};

Sandbox::Private::Private(const SandboxOptions& given, Data loaded)
    : options(given)
    , data(std::move(loaded))
    , world(given.seed, given.speed)
    , people(data, given.seed)
    , population(world, data, people, doors())
    , whatsapp(world, accounts, callbackOf(QStringLiteral("meta")),
          [this](const SentMessage& message) { population.read(message); })
    , twilio(world, accounts, callbackOf(QStringLiteral("twilio")),
          [this](const SentMessage& message) { population.read(message); })
    , rbm(world, accounts, callbackOf(QStringLiteral("rbm")),
          [this](const SentMessage& message) { population.read(message); })
    , zenvia(
          world, accounts, callbackOf(QStringLiteral("zenvia")),
          [this](const SentMessage& message) { population.read(message); },
          [this](const QString& phone) { return rbm.deviceOf(phone).hasRcs; })
    , pix(world, accounts)
    , bank(world, accounts)
    , links(world, accounts, given.callback)
{
    population.setActive(given.population);
    for (int number = 1; number <= options.debtors; ++number) {
        const Person person = people.person(number, QDate(2026, 1, 1));
        people.link({person.phone, person.email}, person.name);
    }
}

Sandbox::Private::~Private()
{
    {
        const std::scoped_lock lock(mutex);
        stopping = true;
    }
    stopped.notify_all();
    // The scheduler first: a request in hand may be waiting for it.
    world.scheduler.stop();
    for (const auto& each : {server.get(), pixServer.get()}) {
        if (each)
            each->stop(std::chrono::milliseconds(500));
    }
    smtp.reset();
}

QString Sandbox::Private::callbackOf(const QString& provider) const
{
    return options.callback + QStringLiteral("/webhooks/") + provider + u'/' + accounts.name;
}

Population::Doors Sandbox::Private::doors()
{
    return {.reply =
                [this](Channel channel, const Reply& reply) {
                    if (zenvia.wroteLast(channel, reply.from))
                        zenvia.receive(channel, reply);
                    else if (channel == Channel::WhatsApp)
                        whatsapp.receive(reply);
                    else if (channel == Channel::Sms)
                        twilio.receive(reply);
                    else if (channel == Channel::Rcs)
                        rbm.receive(reply);
                    else
                        (void)mail->answer(reply);
                },
        .pay =
            [this](const QString& text, const QString& payer) {
                if (const auto charge = pix.book().chargeInText(text))
                    (void)pix.pay({.txid = charge->txid, .payerName = payer});
                else
                    (void)links.pay({.charge = text});
            }};
}

Result<void> Sandbox::Private::start()
{
    if (!options.now.isNever())
        world.clock.set(options.now);
    if (!options.record.isEmpty())
        TRATO_CHECK(world.messages.keepIn(options.record));
    TRATO_TRY(mail, MailDesk::create(
                        world, data, options.folder, [this](const SentMessage& message) { population.read(message); }));
    control = std::make_unique<ControlApi>(
        Controls{world, accounts, options, whatsapp, twilio, rbm, zenvia, *mail, pix, bank, links, people, population});
    rbm.resume();
    TRATO_TRY(smtp, SmtpServer::start({.address = options.address, .port = options.smtpPort},
                        [this](const Envelope& envelope) { return mail->receive(envelope); }));
    net::HttpServerOptions http{
        .address = options.address, .port = options.port, .workers = httpWorkers, .maxBodyBytes = largestUpload};
    TRATO_TRY(server,
        net::HttpServer::start(http, net::Handler([this](const net::Request& request) { return answer(request); })));
    TRATO_CHECK(startPixServer());
    TRATO_CHECK(rbm.writeKey(QFileInfo(mail->inboundPath()).path(), server->url()));
    whatsapp.enforceWindow(options.whatsappWindow);
    whatsapp.events().media().setBaseUrl(server->url());
    pix.charges().locations().setHost(options.address + u':' + QString::number(server->port()));
    links.setHost(options.address + u':' + QString::number(server->port()));
    whatsapp.resume();
    twilio.resume();
    zenvia.resume();
    return {};
}

Result<void> Sandbox::Private::startPixServer()
{
    if (!options.pixTls)
        return {};
    const QString folder = options.folder.isEmpty() ? mail->inboundPath() : options.folder;
    TRATO_TRY(certificates, makeCertificates(folder + QStringLiteral("/pix-tls")));
    net::HttpServerOptions http{.address = options.address, .port = 0, .workers = httpWorkers};
    http.certificateFile = certificates.server;
    http.keyFile = certificates.serverKey;
    http.clientCaFile = certificates.authority;
    TRATO_TRY(pixServer, net::HttpServer::start(http, net::Handler([this](const net::Request& request) {
        const QString provider = providerOf(request);
        const bool served = provider == u"pix" || provider == u"bank";
        return served ? answer(request) : net::Response::text(404, "nothing here\n");
    })));
    return {};
}

net::Response Sandbox::Private::answer(const net::Request& request)
{
    const QString provider = providerOf(request);
    const Fault fault = provider.isEmpty() ? Fault() : world.faults.take(provider);
    const net::Response nothing{.status = 0};
    switch (fault.mode) {
    case FaultMode::Refuse: return nothing;
    case FaultMode::ServerError: return net::Response::json(500, R"({"error":{"message":"internal error","code":1}})");
    case FaultMode::TooMany: {
        net::Response busy = net::Response::json(429, R"({"error":{"message":"too many requests","code":130429}})");
        busy.headers.add("Retry-After", "1");
        return busy;
    }
    case FaultMode::DropAnswer: (void)route(request); return nothing;
    case FaultMode::Delay: wait(fault.delay); break;
    case FaultMode::None:
    case FaultMode::Repeat: break;
    }
    return route(request);
}

net::Response Sandbox::Private::route(const net::Request& request)
{
    if (auto response = control->handle(request))
        return *response;
    if (auto response = pix.handle(request))
        return *response;
    if (auto response = bank.handle(request))
        return *response;
    if (auto response = links.handle(request))
        return *response;
    if (auto response = rbm.handle(request))
        return *response;
    if (auto response = zenvia.handle(request))
        return *response;
    if (auto response = twilio.handle(request))
        return *response;
    if (auto response = whatsapp.handle(request))
        return *response;
    return net::Response::text(404, "nothing here\n");
}

void Sandbox::Private::wait(std::chrono::milliseconds delay)
{
    std::unique_lock lock(mutex);
    stopped.wait_for(lock, delay, [this] { return stopping; });
}

Sandbox::Sandbox(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
}

Sandbox::~Sandbox() = default;

Result<std::unique_ptr<Sandbox>> Sandbox::start(const SandboxOptions& options)
{
    TRATO_TRY(Data data, Data::load());
    auto parts = std::make_unique<Private>(options, std::move(data));
    TRATO_CHECK(parts->start());
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(parts)));
}

QString Sandbox::url() const { return d->server->url(); }

quint16 Sandbox::port() const { return d->server->port(); }

QString Sandbox::pixUrl() const { return d->pixServer ? d->pixServer->url() : url(); }

const Certificates& Sandbox::pixCertificates() const { return d->certificates; }

quint16 Sandbox::smtpPort() const { return d->smtp->port(); }

QString Sandbox::inboundMail() const { return d->mail->inboundPath(); }

QByteArray Sandbox::engineConfiguration() const
{
    return engineConfig({.url = url(),
                            .pixUrl = pixUrl(),
                            .certificates = d->certificates,
                            .host = d->options.address,
                            .smtpPort = smtpPort(),
                            .inboundMail = inboundMail(),
                            .rbmKeyFile = d->rbm.keyFile(),
                            .callback = d->options.callback},
        d->accounts);
}

QByteArray Sandbox::portfolio() const { return portfolioCsv(d->people, d->options.debtors, d->world.clock.today()); }

} // namespace trato::sandbox
