#include "payments/reconciliation/statementlines.h"

#include "base/json.h"
#include "base/text.h"
#include "parties/document.h"
#include "payments/words.h"

#include <QHash>

#include <algorithm>

namespace trato::payments {

using money::Money;

namespace {

/// Banks credit within weeks; what lies further off is a slip of the file.
constexpr int daysToCredit = 60;
/// A hundred million reais: no debt of ours is larger, and sums of a file stay far from any limit.
constexpr qint64 largestCents = 10'000'000'000;

const QString pixProvider = QStringLiteral("pix");

RejectedLine reject(const StatementLine& line, const char* code, const QString& message)
{
    return {.line = line.line, .code = QLatin1StringView(code), .message = message};
}

std::optional<RejectedLine> faultOf(const StatementLine& line, QDate today)
{
    if (!line.paidOn.isValid())
        return reject(line, "invalid_date", Words::tr("The line has no day of payment that can be read."));
    if (line.paidOn > today)
        return reject(line, "date_in_future",
            Words::tr("The payment is said to be of %1, which is ahead.").arg(line.paidOn.toString(Qt::ISODate)));
    if (line.creditDate.isValid() && qAbs(line.paidOn.daysTo(line.creditDate)) > daysToCredit)
        return reject(line, "invalid_date", Words::tr("Payment and credit are too far apart."));
    if (!line.paid.isPositive())
        return reject(line, "invalid_amount", Words::tr("A payment without an amount."));
    if (line.paid.cents() > largestCents || line.fee.cents() > largestCents)
        return reject(line, "amount_too_large", Words::tr("The amount is larger than any debt."));
    if (line.fee.isNegative() || line.fee > line.paid)
        return reject(line, "invalid_amount", Words::tr("The bank's fee is larger than the payment."));
    if (line.net && (line.net->isNegative() || *line.net + line.fee > line.paid))
        return reject(line, "wrong_net", Words::tr("Credited amount and fee are more than what was paid."));
    return std::nullopt;
}

/// What tells one event from another, whichever file has it: for the bank's own ids these, else our number, occurrence,
/// day of credit and amount.
QString identity(const StatementLine& line, const QString& owner)
{
    const QDate day = line.creditDate.isValid() ? line.creditDate : line.paidOn;
    const QString number = comparableNumber(line.ourNumber);
    const bool anonymous = number.isEmpty() && line.bankId.isEmpty();
    QStringList parts{owner, lineKindName(line.kind), line.bankId, number, line.occurrence, day.toString(u"yyyyMMdd"),
        QString::number(line.paid.cents())};
    if (anonymous)
        parts << line.txid << line.reference << line.payerDocument << text::folded(line.payerName).left(40)
              << text::folded(line.text).left(80);
    return parts.join(u':');
}

QString documentOf(const QString& text)
{
    const auto document = parties::parseDocument(text);
    return document ? document->normalised : QString();
}

bool isBankEndToEndId(const QString& id)
{
    return id.size() == 32 && id.startsWith(u'E') &&
           std::all_of(id.begin(), id.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

QString rawOf(const StatementLine& line)
{
    QJsonObject raw;
    const auto put = [&](const char* key, const QString& text) {
        if (!text.isEmpty())
            raw.insert(QLatin1StringView(key), text::storable(text).left(300));
    };
    put("occurrence", line.occurrence);
    put("bank_id", line.bankId);
    put("our_number", line.ourNumber);
    put("text", line.text);
    return QString::fromUtf8(json::compact(raw));
}

BankPayment paymentOf(const StatementLine& line, const QString& key)
{
    const bool pix = isBankEndToEndId(line.bankId);
    return {.provider = pix ? pixProvider : QStringLiteral("bank"),
        .externalId = pix ? line.bankId : key,
        .method = line.method,
        .txid = text::storable(line.txid).left(64),
        .ourNumber = comparableNumber(line.ourNumber).left(64),
        .reference = text::cleaned(line.reference).left(64),
        .paidOn = line.paidOn,
        .creditDate = line.creditDate,
        .amount = line.paid,
        .net = line.net,
        .fee = line.fee,
        .payerDocument = documentOf(line.payerDocument),
        .payerName = text::cleaned(line.payerName).left(120),
        .raw = rawOf(line),
        .line = line.line};
}

/// The key of each line. Equal ones are numbered by the rest of what they say, so that their order in the file does not
/// matter.
std::vector<QString> keysOf(const std::vector<StatementLine>& lines, const QString& owner)
{
    std::vector<QString> keys;
    keys.reserve(lines.size());
    QHash<QString, std::vector<std::size_t>> alike;
    alike.reserve(static_cast<qsizetype>(lines.size()));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        keys.push_back(text::storable(identity(lines[i], owner)));
        alike[keys.back()].push_back(i);
    }
    const auto rest = [&](std::size_t place) {
        const StatementLine& line = lines[place];
        return std::tuple(line.paidOn, line.fee.cents(), line.net ? line.net->cents() : -1, line.txid, line.reference,
            line.payerDocument, line.payerName, line.text, line.line);
    };
    for (std::vector<std::size_t>& places : alike) {
        if (places.size() > 1)
            std::sort(places.begin(), places.end(), [&](auto a, auto b) { return rest(a) < rest(b); });
        for (std::size_t i = 0; i < places.size(); ++i)
            keys[places[i]] += u'#' + QString::number(i + 1);
    }
    return keys;
}

/// An endToEndId is unique in the country: its repetition in a file is the same payment, on whatever day. With another
/// amount it is nothing that can be believed.
void dropRepetitions(const Statement& statement, SortedLines& sorted)
{
    QHash<QString, Money> seen;
    std::erase_if(sorted.payments, [&](const BankPayment& payment) {
        if (payment.provider != pixProvider)
            return false;
        const auto known = seen.constFind(payment.externalId);
        if (known == seen.constEnd()) {
            seen.insert(payment.externalId, payment.amount);
            return false;
        }
        if (*known == payment.amount)
            ++sorted.repeated;
        else
            contradict(statement, payment, sorted.rejected, sorted.notes);
        return true;
    });
}

} // namespace

SortedLines sortLines(const Statement& statement, const QString& account, QDate today)
{
    SortedLines sorted;
    sorted.rejected = statement.rejected;
    const std::vector<QString> keys =
        keysOf(statement.lines, statement.agreement.isEmpty() ? account : statement.bank + u'/' + statement.agreement);
    sorted.payments.reserve(statement.lines.size());
    for (std::size_t i = 0; i < statement.lines.size(); ++i) {
        const StatementLine& line = statement.lines[i];
        if (line.kind != LineKind::Payment) {
            sorted.notes.push_back({line, lineKindName(line.kind), {}, keys[i]});
        } else if (const auto fault = faultOf(line, today)) {
            sorted.rejected.push_back(*fault);
            sorted.notes.push_back({line, QStringLiteral("rejected"), fault->code, keys[i]});
        } else {
            sorted.payments.push_back(paymentOf(line, keys[i]));
        }
    }
    std::sort(sorted.payments.begin(), sorted.payments.end(), [](const BankPayment& a, const BankPayment& b) {
        return std::tie(a.paidOn, a.externalId) < std::tie(b.paidOn, b.externalId);
    });
    dropRepetitions(statement, sorted);
    return sorted;
}

void contradict(const Statement& statement, const BankPayment& payment, std::vector<RejectedLine>& rejected,
    std::vector<BankNote>& notes)
{
    const QString code = QStringLiteral("contradicting_payment");
    rejected.push_back({.line = payment.line,
        .code = code,
        .message = Words::tr("The Pix %1 is known with another amount.").arg(payment.externalId)});
    const auto line = std::ranges::find(statement.lines, payment.line, &StatementLine::line);
    if (line != statement.lines.end())
        notes.push_back({*line, QStringLiteral("rejected"), code,
            payment.externalId + u'#' + QString::number(payment.amount.cents())});
}

Instant BankPayment::paidAt() const { return Instant::startOfDay(paidOn, deskZone()) + std::chrono::hours(12); }

PaymentRequest Asked::request() const
{
    PaymentRequest request;
    request.id = id;
    request.debtor = debtor;
    request.creditor = creditor;
    request.agreement = agreement;
    request.agreementInstalment = agreementInstalment;
    request.instalment = instalment;
    request.amount = amount;
    request.due = due;
    request.state = state;
    return request;
}

} // namespace trato::payments
