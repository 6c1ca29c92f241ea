#include "payments/slips/bankslipjson.h"

#include "payments/links/exactjson.h"
#include "payments/words.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::payments {

namespace {

constexpr int longestProblem = 500;
constexpr int duplicataMercantil = 2;

QString bankTextOf(const QJsonObject& json, QStringView field) { return json.value(field).toString().trimmed(); }

/// Absent where the bank has none; what is there must be a day.
Result<QDate> dayField(const QJsonObject& json, const QString& field)
{
    const QString text = bankTextOf(json, field);
    const QDate day = QDate::fromString(text, QStringLiteral("dd.MM.yyyy"));
    const bool absent = text.isEmpty() || text == QStringLiteral("00.00.0000") || text == QStringLiteral("0");
    if (!absent && !day.isValid())
        return unusableField(field);
    return day;
}

Result<QString> bankDigits(const QJsonObject& json, const QString& field, int length)
{
    const QString text = bankTextOf(json, field);
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (text.size() != length || !digits)
        return unusableField(field);
    return text;
}

/// Nobody owes or pays less than nothing.
Result<money::Money> slipAmount(const QJsonObject& json, const QString& field)
{
    TRATO_TRY(const money::Money amount, optionalReais(json, field));
    if (amount.isNegative())
        return unusableField(field);
    return amount;
}

/// codigoEstadoTituloCobranca: 6 is settled, 7 written off; everything else can still be paid.
ChargeStatus statusOfSlip(const QString& code)
{
    if (code == u"6" || code == u"06")
        return ChargeStatus::Paid;
    return code == u"7" || code == u"07" ? ChargeStatus::Removed : ChargeStatus::Active;
}

double reaisNumber(money::Money amount) { return static_cast<double>(amount.cents()) / 100; }

QJsonObject payerJson(const Charge& charge)
{
    constexpr int cpfDigits = 11;
    bool numeric = false;
    const qint64 number = charge.payerDocument.toLongLong(&numeric);
    return {{QStringLiteral("tipoInscricao"), charge.payerDocument.size() > cpfDigits ? 2 : 1},
        {QStringLiteral("numeroInscricao"), numeric ? QJsonValue(number) : QJsonValue(charge.payerDocument)},
        {QStringLiteral("nome"), charge.payerName.left(60)}};
}

void addTerms(const ChargeTerms& terms, QDate due, QJsonObject& json)
{
    if (terms.fine.kind != TermKind::None) {
        const bool percent = terms.fine.kind == TermKind::Percent;
        json.insert(QStringLiteral("multa"),
            QJsonObject{{QStringLiteral("tipo"), percent ? 2 : 1}, {QStringLiteral("data"), bankDay(due.addDays(1))},
                {percent ? QStringLiteral("porcentagem") : QStringLiteral("valor"),
                    percent ? terms.fine.percent.toDouble() : reaisNumber(terms.fine.fixed)}});
    }
    if (terms.interest.kind == TermKind::Fixed)
        json.insert(QStringLiteral("jurosMora"),
            QJsonObject{{QStringLiteral("tipo"), 1}, {QStringLiteral("valor"), reaisNumber(terms.interest.fixed)}});
    else if (terms.interest.kind == TermKind::Percent)
        json.insert(
            QStringLiteral("jurosMora"), QJsonObject{{QStringLiteral("tipo"), 2},
                                             {QStringLiteral("porcentagem"), terms.interest.percent.toDouble()}});
}

QString bankReason(const QJsonObject& reason)
{
    const QString words = reason.value(u"mensagem").toString(reason.value(u"message").toString());
    const QString code = bankTextOf(reason, u"codigo");
    return code.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, code);
}

QString codeOfBankStatus(int status)
{
    switch (status) {
    case 401:
    case 403: return QStringLiteral("provider_denied");
    case 404: return QStringLiteral("provider_not_found");
    case 408:
    case 429:
    case 503: return QStringLiteral("provider_unavailable");
    default: break;
    }
    if (status >= 500)
        return QStringLiteral("provider_interrupted");
    return status >= 400 ? QStringLiteral("provider_refused") : QStringLiteral("provider_bad_answer");
}

} // namespace

QString bankDay(QDate day) { return day.toString(QStringLiteral("dd.MM.yyyy")); }

QJsonObject slipToJson(const Charge& charge, const SlipAccount& account, const QString& number, QDate today)
{
    QJsonObject json{{QStringLiteral("numeroConvenio"), account.bank.agreement.toLongLong()},
        {QStringLiteral("numeroCarteira"), account.bank.wallet.toInt()},
        {QStringLiteral("numeroVariacaoCarteira"), account.variation.toInt()}, {QStringLiteral("codigoModalidade"), 1},
        {QStringLiteral("dataEmissao"), bankDay(today)}, {QStringLiteral("dataVencimento"), bankDay(charge.due)},
        {QStringLiteral("valorOriginal"), reaisNumber(charge.amount)},
        {QStringLiteral("indicadorAceiteTituloVencido"), QStringLiteral("S")},
        {QStringLiteral("numeroDiasLimiteRecebimento"), charge.validDaysAfterDue},
        {QStringLiteral("codigoAceite"), QStringLiteral("N")}, {QStringLiteral("codigoTipoTitulo"), duplicataMercantil},
        {QStringLiteral("indicadorPermissaoRecebimentoParcial"), QStringLiteral("N")},
        {QStringLiteral("numeroTituloBeneficiario"), charge.document}, {QStringLiteral("numeroTituloCliente"), number},
        {QStringLiteral("mensagemBloquetoOcorrencia"), charge.message.left(30)},
        {QStringLiteral("pagador"), payerJson(charge)}, {QStringLiteral("indicadorPix"), QStringLiteral("S")}};
    addTerms(charge.terms, charge.due, json);
    return json;
}

Result<BankSlip> registeredSlip(const QJsonObject& json)
{
    BankSlip slip{.raw = json};
    TRATO_TRY(slip.number, bankDigits(json, QStringLiteral("numero"), 20));
    TRATO_TRY(slip.line, bankDigits(json, QStringLiteral("linhaDigitavel"), 47));
    TRATO_TRY(slip.barcode, bankDigits(json, QStringLiteral("codigoBarraNumerico"), 44));
    const QJsonObject pix = json.value(u"qrCode").toObject();
    slip.pixCode = bankTextOf(pix, u"emv");
    slip.pixUrl = bankTextOf(pix, u"url");
    const QJsonObject receiver = json.value(u"beneficiario").toObject();
    slip.branch = bankTextOf(receiver, u"agencia");
    slip.account = bankTextOf(receiver, u"contaCorrente");
    return slip;
}

Result<BankSlip> shownSlip(const QJsonObject& json)
{
    BankSlip slip{.raw = json};
    slip.document = bankTextOf(json, u"numeroTituloCedenteCobranca");
    TRATO_TRY(slip.line, bankDigits(json, QStringLiteral("codigoLinhaDigitavel"), 47));
    TRATO_TRY(slip.barcode, bankDigits(json, QStringLiteral("textoCodigoBarrasTituloCobranca"), 44));
    TRATO_TRY(slip.amount, slipAmount(json, QStringLiteral("valorOriginalTituloCobranca")));
    TRATO_TRY(slip.due, dayField(json, QStringLiteral("dataVencimentoTituloCobranca")));
    slip.status = statusOfSlip(bankTextOf(json, u"codigoEstadoTituloCobranca"));
    TRATO_TRY(slip.paid, slipAmount(json, QStringLiteral("valorPagoSacado")));
    TRATO_TRY(slip.paidOn, dayField(json, QStringLiteral("dataRecebimentoTitulo")));
    return slip;
}

Result<BankSlip> listedSlip(const QJsonObject& json)
{
    BankSlip slip{.status = ChargeStatus::Paid, .raw = json};
    TRATO_TRY(slip.number, bankDigits(json, QStringLiteral("numeroBoletoBB"), 20));
    TRATO_TRY(slip.paid, slipAmount(json, QStringLiteral("valorPago")));
    TRATO_TRY(slip.paidOn, dayField(json, QStringLiteral("dataMovimento")));
    return slip;
}

Error problemFromBank(int status, QByteArrayView body)
{
    const auto json = parseExactJson(body);
    QStringList words;
    for (const QString& list : {QStringLiteral("erros"), QStringLiteral("errors")}) {
        for (const QJsonValue& each : json ? json->value(list).toArray() : QJsonArray())
            words.append(bankReason(each.toObject()));
    }
    if (json)
        words.append(bankTextOf(*json, u"message"));
    words.removeAll(QString());
    if (words.isEmpty())
        words.append(Words::tr("Status %1 without an explanation.").arg(status));
    return {codeOfBankStatus(status), Words::tr("The bank says: %1").arg(words.join(u' ').left(longestProblem)),
        {{QStringLiteral("status"), status}}, {}};
}

} // namespace trato::payments
