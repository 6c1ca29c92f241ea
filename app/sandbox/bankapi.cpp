#include "app/sandbox/bankapi.h"

#include "base/digest.h"
#include "base/json.h"
#include "parties/document.h"
#include "payments/boleto/boletocode.h"
#include "payments/pix/brcode.h"

#include <cmath>

namespace trato::sandbox {

namespace {

constexpr auto bankTokenLife = std::chrono::minutes(10);
constexpr int listed = 50;
constexpr qsizetype numberDigits = 20;

QString dayText(QDate day) { return day.toString(QStringLiteral("dd.MM.yyyy")); }
QDate dayOf(const QJsonValue& text) { return QDate::fromString(text.toString(), QStringLiteral("dd.MM.yyyy")); }

QJsonObject bankFault(const QString& code, const QString& words)
{
    return {{QStringLiteral("codigo"), code}, {QStringLiteral("versao"), QStringLiteral("1")},
        {QStringLiteral("mensagem"), words}, {QStringLiteral("ocorrencia"), QStringLiteral("sandbox")}};
}

net::Response bankRefusal(int status, const QJsonArray& faults)
{
    return net::Response::json(status, json::compact(QJsonObject{{QStringLiteral("erros"), faults}}));
}

net::Response bankUnknown()
{
    return bankRefusal(404, {bankFault(QStringLiteral("4678420"), QStringLiteral("Boleto não encontrado."))});
}

/// Amounts travel as numbers, in reais.
QJsonValue reaisOf(qint64 cents) { return static_cast<double>(cents) / 100; }

/// The free field of an agreement of seven digits: zeros, agreement, our number, wallet.
payments::BoletoNumbers numbersOf(const BankTitle& title, const QString& wallet)
{
    return payments::encodeBoleto({.bank = QStringLiteral("001"),
                                      .freeField = QStringLiteral("000000") + title.number.right(17) + wallet,
                                      .amount = money::Money(title.cents),
                                      .due = title.due})
        .value_or(payments::BoletoNumbers());
}

/// What the bank's books say of it: a late payment is not there yet.
BankTitle::State toldState(const BankTitle& title) { return title.unbooked ? BankTitle::State::Open : title.state; }

int stateCode(BankTitle::State state)
{
    switch (state) {
    case BankTitle::State::Open: return 1;
    case BankTitle::State::Paid: return 6;
    case BankTitle::State::WrittenOff: return 7;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<net::Response> BankApi::handle(const net::Request& request)
{
    const QStringList path = request.segments();
    if (path.value(0) != u"bank")
        return std::nullopt;
    if (path == QStringList{QStringLiteral("bank"), QStringLiteral("oauth"), QStringLiteral("token")})
        return token(request);
    if (path.size() < 4 || path.mid(1, 3).join(u'/') != u"cobrancas/v2/boletos")
        return bankUnknown();
    if (!isAuthorised(request))
        return bankRefusal(401, {bankFault(QStringLiteral("401"), QStringLiteral("Token inválido ou vencido."))});
    const QJsonObject body = json::parseObject(request.body).value_or(QJsonObject());
    if (path.size() == 4)
        return request.method == "POST" ? registerTitle(body) : list(request.query());
    const auto writing = m_book.writing();
    const auto title = m_book.title(path.at(4));
    if (!title)
        return bankUnknown();
    const QString act = path.value(5);
    if (request.method == "POST" && act == u"baixar")
        return writeOff(*title);
    if (request.method == "PATCH" && act.isEmpty())
        return change(*title, body);
    if (request.method == "GET" && act == u"pix")
        return pixOf(*title);
    return request.method == "GET" && act.isEmpty() ? show(*title) : bankUnknown();
}

net::Response BankApi::token(const net::Request& request)
{
    const auto credentials = net::parseBasic(request.headers.value("Authorization"));
    if (request.method != "POST" || credentials != std::pair(m_accounts.bankClientId, m_accounts.bankClientSecret))
        return net::Response::json(401, R"({"error":"invalid_client"})");
    const QByteArray value = digest::randomHex(24);
    const std::scoped_lock lock(m_mutex);
    m_tokens.insert(value, m_world.clock.now() + bankTokenLife);
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("access_token"), QString::fromLatin1(value)},
                 {QStringLiteral("token_type"), QStringLiteral("Bearer")}, {QStringLiteral("expires_in"), 600}}));
}

bool BankApi::isAuthorised(const net::Request& request) const
{
    const auto value = net::parseBearer(request.headers.value("Authorization"));
    const std::scoped_lock lock(m_mutex);
    return value && m_tokens.value(*value) > m_world.clock.now();
}

QJsonArray BankApi::faultsOf(const QJsonObject& body) const
{
    QJsonArray faults;
    const auto check = [&](bool right, const char* code, const QString& words) {
        if (!right)
            faults.append(bankFault(QLatin1StringView(code), words));
    };
    const QString number = body.value(u"numeroTituloCliente").toString();
    check(body.value(u"numeroConvenio").toInteger() == m_accounts.bankAgreement.toLongLong(), "4874901",
        QStringLiteral("Convênio não pertence ao cliente."));
    check(number.size() == numberDigits && number.startsWith(QStringLiteral("000") + m_accounts.bankAgreement),
        "4874902", QStringLiteral("Nosso número inválido."));
    const double amount = body.value(u"valorOriginal").toDouble();
    check(amount > 0 && std::abs(amount * 100 - std::round(amount * 100)) < 1e-6, "4874903",
        QStringLiteral("Valor do título inválido."));
    const QDate due = dayOf(body.value(u"dataVencimento"));
    check(due.isValid() && due >= m_world.clock.today(), "4874904", QStringLiteral("Data de vencimento inválida."));
    const QJsonObject payer = body.value(u"pagador").toObject();
    const qsizetype digits = payer.value(u"tipoInscricao").toInt() == 2 ? 14 : 11;
    const QJsonValue document = payer.value(u"numeroInscricao");
    const QString text = document.isString() ? document.toString() : QString::number(document.toInteger());
    check(parties::parseDocument(text.rightJustified(digits, u'0')).has_value(), "4874905",
        QStringLiteral("CPF ou CNPJ do pagador inválido."));
    check(!payer.value(u"nome").toString().isEmpty(), "4874906", QStringLiteral("Nome do pagador não informado."));
    return faults;
}

net::Response BankApi::registerTitle(const QJsonObject& body)
{
    if (const QJsonArray faults = faultsOf(body); !faults.isEmpty())
        return bankRefusal(400, faults);
    const auto writing = m_book.writing();
    BankTitle title{.number = body.value(u"numeroTituloCliente").toString(),
        .document = body.value(u"numeroTituloBeneficiario").toString(),
        .cents = std::llround(body.value(u"valorOriginal").toDouble() * 100),
        .due = dayOf(body.value(u"dataVencimento"))};
    if (m_book.title(title.number))
        return bankRefusal(
            400, {bankFault(QStringLiteral("4874915"), QStringLiteral("Nosso Número já incluído anteriormente."))});
    const QString url = QStringLiteral("qrcodepix.banco.example/pix/v2/cobv/") + title.number;
    if (body.value(u"indicadorPix").toString() == u"S")
        title.pixCode = payments::encodeBrCode({.key = {},
                                                   .url = url,
                                                   .name = m_accounts.receiverName,
                                                   .city = m_accounts.receiverCity,
                                                   .amount = {},
                                                   .txid = {},
                                                   .description = {}})
                            .value_or(QString());
    m_book.put(title);
    const payments::BoletoNumbers numbers = numbersOf(title, m_accounts.bankWallet);
    QJsonObject answer{{QStringLiteral("numero"), title.number},
        {QStringLiteral("numeroCarteira"), m_accounts.bankWallet.toInt()},
        {QStringLiteral("linhaDigitavel"), numbers.line}, {QStringLiteral("codigoBarraNumerico"), numbers.barcode},
        {QStringLiteral("beneficiario"), QJsonObject{{QStringLiteral("agencia"), m_accounts.bankBranch.toInt()},
                                             {QStringLiteral("contaCorrente"), m_accounts.bankAccount.toInt()}}}};
    if (!title.pixCode.isEmpty())
        answer.insert(QStringLiteral("qrCode"),
            QJsonObject{{QStringLiteral("url"), url}, {QStringLiteral("emv"), title.pixCode}});
    return net::Response::json(201, json::compact(answer));
}

net::Response BankApi::show(const BankTitle& title) const
{
    const payments::BoletoNumbers numbers = numbersOf(title, m_accounts.bankWallet);
    const bool paid = toldState(title) == BankTitle::State::Paid;
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("codigoLinhaDigitavel"), numbers.line},
                 {QStringLiteral("textoCodigoBarrasTituloCobranca"), numbers.barcode},
                 {QStringLiteral("numeroTituloCedenteCobranca"), title.document},
                 {QStringLiteral("codigoEstadoTituloCobranca"), stateCode(toldState(title))},
                 {QStringLiteral("valorOriginalTituloCobranca"), reaisOf(title.cents)},
                 {QStringLiteral("dataVencimentoTituloCobranca"), dayText(title.due)},
                 {QStringLiteral("valorPagoSacado"), reaisOf(paid ? title.paidCents : 0)},
                 {QStringLiteral("dataRecebimentoTitulo"), paid ? dayText(title.paidOn) : QString()}}));
}

net::Response BankApi::pixOf(const BankTitle& title) const
{
    if (title.pixCode.isEmpty())
        return bankUnknown();
    return net::Response::json(200,
        json::compact(QJsonObject{{QStringLiteral("qrCode"), QJsonObject{{QStringLiteral("emv"), title.pixCode}}}}));
}

net::Response BankApi::change(BankTitle title, const QJsonObject& body)
{
    const QDate due = dayOf(body.value(u"alteracaoData").toObject().value(u"novaDataVencimento"));
    if (title.state != BankTitle::State::Open)
        return bankRefusal(400, {bankFault(QStringLiteral("4874920"), QStringLiteral("Boleto liquidado ou baixado."))});
    if (body.value(u"indicadorNovaDataVencimento").toString() != u"S" || due < m_world.clock.today())
        return bankRefusal(400, {bankFault(QStringLiteral("4874904"), QStringLiteral("Data de vencimento inválida."))});
    title.due = due;
    m_book.put(title);
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("dataAtualizacao"), dayText(m_world.clock.today())}}));
}

net::Response BankApi::writeOff(BankTitle title)
{
    if (title.state != BankTitle::State::Open)
        return bankRefusal(400, {bankFault(QStringLiteral("4874920"), QStringLiteral("Boleto liquidado ou baixado."))});
    title.state = BankTitle::State::WrittenOff;
    m_book.put(title);
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("dataBaixa"), dayText(m_world.clock.today())}}));
}

net::Response BankApi::list(const net::Parameters& query) const
{
    const QDate from = dayOf(query.value(u"dataInicioMovimento"));
    const QDate to = dayOf(query.value(u"dataFimMovimento"));
    const int index = query.value(u"indice").toInt();
    QJsonArray found;
    for (const BankTitle& title : m_book.titles()) {
        if (toldState(title) == BankTitle::State::Paid && title.paidOn >= from && title.paidOn <= to)
            found.append(QJsonObject{{QStringLiteral("numeroBoletoBB"), title.number},
                {QStringLiteral("valorPago"), reaisOf(title.paidCents)},
                {QStringLiteral("dataMovimento"), dayText(title.paidOn)}});
    }
    QJsonArray page;
    for (qsizetype i = index; i < std::min<qsizetype>(index + listed, found.size()); ++i)
        page.append(found.at(i));
    const bool more = index + listed < found.size();
    return net::Response::json(200,
        json::compact(
            QJsonObject{{QStringLiteral("indicadorContinuidade"), more ? QStringLiteral("S") : QStringLiteral("N")},
                {QStringLiteral("quantidadeRegistros"), page.size()},
                {QStringLiteral("proximoIndice"), more ? index + listed : 0}, {QStringLiteral("boletos"), page}}));
}

Result<QJsonObject> BankApi::pay(const Order& order)
{
    const auto writing = m_book.writing();
    auto title = m_book.titleIn(order.slip);
    if (!title)
        return failure(QStringLiteral("bank_unknown_slip"), QStringLiteral("no slip %1").arg(order.slip));
    if (title->state != BankTitle::State::Open)
        return failure(QStringLiteral("bank_not_payable"), QStringLiteral("%1 takes no money").arg(title->number));
    title->state = BankTitle::State::Paid;
    title->paidCents = order.cents.value_or(title->cents);
    title->paidOn = m_world.clock.today();
    title->unbooked = order.late;
    m_book.put(*title);
    return QJsonObject{{QStringLiteral("number"), title->number}};
}

int BankApi::nextDay()
{
    const auto writing = m_book.writing();
    int booked = 0;
    for (BankTitle title : m_book.titles()) {
        if (!title.unbooked)
            continue;
        title.unbooked = false;
        m_book.put(title);
        ++booked;
    }
    return booked;
}

QJsonObject BankApi::slips() const
{
    QJsonArray all;
    for (const BankTitle& title : m_book.titles()) {
        const payments::BoletoNumbers numbers = numbersOf(title, m_accounts.bankWallet);
        all.append(QJsonObject{{QStringLiteral("number"), title.number}, {QStringLiteral("line"), numbers.line},
            {QStringLiteral("amount"), money::Money(title.cents).toString()},
            {QStringLiteral("due"), title.due.toString(Qt::ISODate)}, {QStringLiteral("state"), stateCode(title.state)},
            {QStringLiteral("pix"), title.pixCode}});
    }
    return {{QStringLiteral("slips"), all}};
}

} // namespace trato::sandbox
