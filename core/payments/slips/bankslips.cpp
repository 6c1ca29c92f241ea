#include "payments/slips/bankslips.h"

#include "base/digest.h"
#include "base/json.h"
#include "payments/links/exactjson.h"
#include "payments/pix/brcode.h"
#include "payments/words.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QUrl>

namespace trato::payments {

namespace {

constexpr int mostListings = 10'000;
/// The bank's number of a slip begins with these and the agreement.
constexpr int numberLength = 20;

OAuthClient clientOf(const SlipAccount& account)
{
    return {.name = account.name,
        .tokenUrl = account.tokenUrl,
        .clientId = account.clientId,
        .clientSecret = account.clientSecret,
        .scopes = QStringLiteral("cobrancas.boletos-info cobrancas.boletos-requisicao"),
        .certificateFile = account.certificateFile,
        .keyFile = account.keyFile,
        .caFile = account.caFile,
        .problem = problemFromBank};
}

Failure otherSlip(const QString& number)
{
    return failure(QStringLiteral("provider_refused"),
        Words::tr("The bank has another boleto under our number %1. Raise “first_number” of the account.").arg(number),
        {{QStringLiteral("our_number"), number}});
}

Failure wrongSlip()
{
    return failure(QStringLiteral("provider_bad_answer"),
        Words::tr("The boleto that the bank answered with is not the one that was asked for."));
}

/// Barcode and line that lead to this account, this slip and this amount.
bool leadsTo(const BankSlip& slip, const SlipAccount& account, const QString& freeField, const Charge& charge)
{
    const auto code =
        encodeBoleto({.bank = account.bank.bank, .freeField = freeField, .amount = charge.amount, .due = charge.due});
    return code && code->barcode == slip.barcode && code->line == slip.line;
}

/// What a list tells that can't be read is kept for people, and hides none of the others.
ReceivedPayment unreadablePayment(const QJsonObject& json, const Error& error)
{
    const QByteArray seal = digest::sha256(json::compact(json)).toHex().left(12);
    return {
        .externalId = json.value(u"numeroBoletoBB").toString().left(numberLength) + u'#' + QString::fromLatin1(seal),
        .problems = {error.message},
        .raw = json};
}

/// A Pix code that can't be scanned is none; the line pays the slip as well.
QString usablePix(const QString& text, money::Money amount)
{
    const auto code = text.isEmpty() ? Result<BrCode>(Failure(Error{})) : decodeBrCode(text);
    const bool usable =
        code && code->crcOk && code->kind == BrCodeKind::Dynamic && (!code->amount || *code->amount == amount);
    return usable ? text : QString();
}

} // namespace

BankSlips::BankSlips(
    storage::Database& database, const Clock& clock, SlipAccount account, net::HttpClientOptions options)
    : m_database(database)
    , m_clock(clock)
    , m_numbers(database, account)
    , m_session(clientOf(account), clock, std::move(options))
{
}

Result<BankSlips::Named> BankSlips::named(const QString& txid)
{
    TRATO_TRY(auto request, PaymentRequests(m_database, m_clock).byTxid(txid));
    if (!request)
        return failure(QStringLiteral("no_payment_request"), Words::tr("There is no charge “%1”.").arg(txid));
    TRATO_TRY(const SlipNumber number, m_numbers.of(*request));
    return Named{std::move(*request), number.digits.rightJustified(numberLength, u'0'), number.freeField};
}

QString BankSlips::address(const QString& number, const QString& act) const
{
    const SlipAccount& account = m_numbers.account();
    net::Parameters query{{QStringLiteral("numeroConvenio"), account.bank.agreement}};
    if (!account.appKey.isEmpty())
        query.add(QStringLiteral("gw-dev-app-key"), account.appKey);
    QString path = QStringLiteral("/boletos");
    if (!number.isEmpty())
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(number));
    if (!act.isEmpty())
        path += u'/' + act;
    return account.baseUrl + path + u'?' + QString::fromLatin1(query.encode());
}

Result<QJsonObject> BankSlips::ask(const QByteArray& method, const QString& address, const QJsonObject& body)
{
    net::Request request{.method = method, .target = address.toUtf8()};
    if (!body.isEmpty())
        request.body = json::compact(body);
    TRATO_TRY(const QByteArray answer, m_session.send(std::move(request)));
    if (answer.trimmed().isEmpty())
        return QJsonObject();
    auto json = parseExactJson(answer);
    if (!json)
        return Failure(json.error().within(
            QStringLiteral("provider_bad_answer"), Words::tr("The bank's answer can't be understood.")));
    return std::move(*json);
}

Result<BankSlip> BankSlips::shown(const QString& number)
{
    TRATO_TRY(const QJsonObject json, ask("GET", address(number)));
    TRATO_TRY(BankSlip slip, shownSlip(json));
    slip.number = number;
    const auto pix = ask("GET", address(number, QStringLiteral("pix")));
    if (pix)
        slip.pixCode = pix->value(u"qrCode").toObject().value(u"emv").toString(pix->value(u"qrCode.emv").toString());
    else if (pix.error().code != QStringLiteral("provider_not_found"))
        return Failure(pix.error());
    return slip;
}

/// The account that the bank says it credits; ours where it says nothing else.
QString BankSlips::payeeOf(const BankSlip& slip) const
{
    const SlipAccount& account = m_numbers.account();
    const auto same = [](const QString& told, const QString& ours) {
        return told.isEmpty() || told.toLongLong() == ours.toLongLong();
    };
    if (same(slip.branch, account.bank.agency) && same(slip.account, account.bank.account))
        return account.payee();
    return account.bank.bank + u'/' + slip.branch + u'/' + slip.account;
}

Result<RegisteredCharge> BankSlips::chargeOf(const Named& named, const BankSlip& slip) const
{
    RegisteredCharge charge{.txid = named.request.txid,
        .reference = named.number,
        .status = slip.status,
        .amount = slip.amount,
        .due = slip.due,
        .validDaysAfterDue = validDaysAfterDue(),
        .key = payeeOf(slip),
        .pixCode = usablePix(slip.pixCode, slip.amount),
        .line = slip.line,
        .barcode = slip.barcode,
        .ourNumber = m_numbers.account().toldNumber({.digits = named.number.right(numberLength - 3)}),
        .terms = named.request.terms,
        .raw = slip.raw};
    if (slip.status == ChargeStatus::Paid)
        charge.payments.push_back(paymentOf(slip, named.number, named.request.txid));
    return charge;
}

ReceivedPayment BankSlips::paymentOf(const BankSlip& slip, const QString& number, const QString& txid) const
{
    ReceivedPayment payment{.externalId = number,
        .txid = txid,
        .amount = slip.paid,
        .paidAt =
            slip.paidOn.isValid() ? Instant::startOfDay(slip.paidOn, deskZone()) + std::chrono::hours(12) : Instant(),
        .raw = slip.raw};
    if (!slip.paid.isPositive())
        payment.problems.append(Words::tr("The bank tells of a payment without an amount."));
    if (!slip.paidOn.isValid())
        payment.problems.append(Words::tr("The bank tells of a payment without its day."));
    return payment;
}

Result<RegisteredCharge> BankSlips::registerCharge(const Charge& wanted)
{
    TRATO_TRY(const Named slip, named(wanted.txid));
    const SlipAccount& account = m_numbers.account();
    const auto put = [&]() -> Result<BankSlip> {
        TRATO_TRY(const QJsonObject json,
            ask("POST", address({}), slipToJson(wanted, account, slip.number, m_clock.today())));
        TRATO_TRY(BankSlip made, registeredSlip(json));
        if (made.number != slip.number)
            return wrongSlip();
        made.amount = wanted.amount;
        made.due = wanted.due;
        made.document = wanted.document;
        return made;
    };
    auto made = put();
    // The number may have been taken by an earlier attempt whose answer was lost.
    const bool doubtful = !made && (made.error().code == QStringLiteral("provider_interrupted") ||
                                       made.error().code == QStringLiteral("provider_refused"));
    if (doubtful) {
        auto found = shown(slip.number);
        if (found || found.error().code != QStringLiteral("provider_not_found"))
            made = std::move(found);
    }
    if (!made)
        return Failure(made.error());
    const bool ours = made->document == wanted.document && made->amount == wanted.amount && made->due == wanted.due;
    if (!ours || made->status == ChargeStatus::Removed)
        return otherSlip(slip.number);
    if (!leadsTo(*made, account, slip.freeField, wanted))
        return wrongSlip();
    return chargeOf(slip, *made);
}

Result<RegisteredCharge> BankSlips::charge(const ChargeName& name)
{
    TRATO_TRY(const Named slip, named(name.txid));
    TRATO_TRY(const BankSlip found, shown(slip.number));
    return chargeOf(slip, found);
}

Result<RegisteredCharge> BankSlips::cancelCharge(const ChargeName& name)
{
    TRATO_TRY(const Named slip, named(name.txid));
    const auto done = ask("POST", address(slip.number, QStringLiteral("baixar")),
        {{QStringLiteral("numeroConvenio"), m_numbers.account().bank.agreement.toLongLong()}});
    if (done || done.error().code == QStringLiteral("provider_refused") ||
        done.error().code == QStringLiteral("provider_interrupted")) {
        // Perhaps it was written off before, or is paid: the slip itself says so.
        auto found = charge(name);
        if (found && (done || found->status != ChargeStatus::Active))
            return found;
        if (!found && done)
            return found;
    }
    return Failure(done.error());
}

Result<RegisteredCharge> BankSlips::moveCharge(const ChargeName& name, QDate due)
{
    TRATO_TRY(const Named slip, named(name.txid));
    const auto done = ask("PATCH", address(slip.number),
        {{QStringLiteral("numeroConvenio"), m_numbers.account().bank.agreement.toLongLong()},
            {QStringLiteral("indicadorNovaDataVencimento"), QStringLiteral("S")},
            {QStringLiteral("alteracaoData"), QJsonObject{{QStringLiteral("novaDataVencimento"), bankDay(due)}}}});
    if (!done && done.error().code != QStringLiteral("provider_interrupted"))
        return Failure(done.error());
    TRATO_TRY(RegisteredCharge charge, this->charge(name));
    return !done && charge.due != due ? Result<RegisteredCharge>(Failure(done.error())) : std::move(charge);
}

Result<QString> BankSlips::txidOf(const QString& number)
{
    TRATO_TRY(
        const auto requests, PaymentRequests(m_database, m_clock)
                                 .byOurNumber({PaymentMethod::Boleto, account()}, number.right(numberLength - 3)));
    return requests.empty() ? QString() : requests.front().txid;
}

Result<ReceivedPayment> BankSlips::payment(const QString& externalId)
{
    TRATO_TRY(const BankSlip slip, shown(externalId));
    if (slip.status != ChargeStatus::Paid)
        return failure(QStringLiteral("provider_not_found"), Words::tr("The bank knows of no payment of this boleto."));
    TRATO_TRY(const QString txid, txidOf(externalId));
    return paymentOf(slip, externalId, txid);
}

Result<void> BankSlips::payments(Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit)
{
    const SlipAccount& account = m_numbers.account();
    QString index = QStringLiteral("0");
    for (int listing = 0; listing < mostListings; ++listing) {
        const net::Parameters query{{QStringLiteral("indicadorSituacao"), QStringLiteral("B")},
            {QStringLiteral("codigoEstadoTituloCobranca"), QStringLiteral("06")},
            {QStringLiteral("agenciaBeneficiario"), account.bank.agency},
            {QStringLiteral("contaBeneficiario"), account.bank.account},
            {QStringLiteral("dataInicioMovimento"), bankDay(from.dateIn(deskZone()))},
            {QStringLiteral("dataFimMovimento"), bankDay(to.dateIn(deskZone()))}, {QStringLiteral("indice"), index}};
        TRATO_TRY(const QJsonObject json, ask("GET", address({}) + u'&' + QString::fromLatin1(query.encode())));
        for (const QJsonValue& each : json.value(u"boletos").toArray()) {
            const auto slip = listedSlip(each.toObject());
            if (!slip) {
                visit(unreadablePayment(each.toObject(), slip.error()));
                continue;
            }
            TRATO_TRY(const QString txid, txidOf(slip->number));
            visit(paymentOf(*slip, slip->number, txid));
        }
        const QString next = json.value(u"proximoIndice").toString();
        if (json.value(u"indicadorContinuidade").toString() != u"S" || next == index)
            return {};
        index = next;
    }
    return failure(QStringLiteral("provider_bad_answer"), Words::tr("The provider's pages never end."));
}

} // namespace trato::payments
