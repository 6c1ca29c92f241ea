#include "app/sandbox/pixvalidation.h"

#include "base/json.h"

#include <QRegularExpression>

namespace trato::sandbox {

namespace {

constexpr qint64 hundredPercent = 100'00;

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QDate date(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

bool isModality(const QJsonValue& value, int highest)
{
    const double number = value.toDouble(0);
    return number >= 1 && number <= highest && number == int(number);
}

} // namespace

std::optional<qint64> pixCents(const QJsonValue& value)
{
    const QString text = value.toString();
    if (!matches(text, QStringLiteral("[0-9]{1,10}\\.[0-9]{2}")))
        return std::nullopt;
    return QString(text).remove(u'.').toLongLong();
}

QString pixAmount(qint64 cents)
{
    return QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

bool isTxid(const QString& text) { return matches(text, QStringLiteral("[a-zA-Z0-9]{26,35}")); }

void PixValidation::add(const QString& property, const QString& reason)
{
    m_violations.append(
        QJsonObject{{QStringLiteral("razao"), reason}, {QStringLiteral("propriedade"), m_root + u'.' + property}});
}

QJsonArray PixValidation::violations(const QJsonObject& charge)
{
    checkCalendar(charge.value(u"calendario").toObject());
    checkDebtor(charge.value(u"devedor"));
    checkValue(charge.value(u"valor").toObject());
    checkTexts(charge);
    const QString key = charge.value(u"chave").toString();
    if (key.isEmpty() || key.size() > 77)
        add(QStringLiteral("chave"), QStringLiteral("O campo chave não respeita o schema."));
    else if (key != m_key)
        add(QStringLiteral("chave"),
            QStringLiteral("A chave corresponde a uma conta que não pertence a este usuário recebedor."));
    return m_violations;
}

void PixValidation::checkCalendar(const QJsonObject& calendar)
{
    if (m_root == u"cob") {
        if (calendar.value(u"expiracao").toInt(86'400) <= 0)
            add(QStringLiteral("calendario.expiracao"), QStringLiteral("O campo é igual ou menor que zero."));
        return;
    }
    m_due = date(calendar.value(u"dataDeVencimento"));
    if (!m_due.isValid())
        add(QStringLiteral("calendario.dataDeVencimento"), QStringLiteral("O campo não respeita o schema."));
    else if (m_due < m_today)
        add(QStringLiteral("calendario.dataDeVencimento"),
            QStringLiteral("A data é anterior à data de criação da cobrança."));
    if (calendar.value(u"validadeAposVencimento").toInt(30) < 0)
        add(QStringLiteral("calendario.validadeAposVencimento"), QStringLiteral("O campo é menor do que zero."));
}

void PixValidation::checkDebtor(const QJsonValue& debtor)
{
    if (debtor.isUndefined() && m_root == u"cob")
        return;
    const QJsonObject object = debtor.toObject();
    const QString cpf = object.value(u"cpf").toString();
    const QString cnpj = object.value(u"cnpj").toString();
    const bool oneDocument = cpf.isEmpty() != cnpj.isEmpty();
    const bool right =
        cpf.isEmpty() ? matches(cnpj, QStringLiteral("[0-9A-Z]{14}")) : matches(cpf, QStringLiteral("[0-9]{11}"));
    const QString name = object.value(u"nome").toString();
    if (!oneDocument || !right || name.isEmpty() || name.size() > 200)
        add(QStringLiteral("devedor"), QStringLiteral("O objeto devedor não respeita o schema."));
}

void PixValidation::checkValue(const QJsonObject& value)
{
    const auto original = pixCents(value.value(u"original"));
    if (!original)
        add(QStringLiteral("valor.original"), QStringLiteral("O campo não respeita o schema."));
    else if (*original == 0)
        add(QStringLiteral("valor.original"), QStringLiteral("O campo apresenta o valor zero."));
    if (m_root == u"cob" || !original)
        return;
    checkRates(value);
    if (const QJsonValue rebate = value.value(u"abatimento"); !rebate.isUndefined()) {
        const auto amount = pixCents(rebate.toObject().value(u"valorPerc"));
        const qint64 limit = rebate.toObject().value(u"modalidade").toInt() == 2 ? hundredPercent : *original;
        if (!isModality(rebate.toObject().value(u"modalidade"), 2) || !amount)
            add(QStringLiteral("valor.abatimento"), QStringLiteral("O objeto não respeita o schema."));
        else if (*amount >= limit)
            add(QStringLiteral("valor.abatimento"),
                QStringLiteral("O abatimento é maior ou igual ao valor da cobrança."));
    }
    if (const QJsonValue discount = value.value(u"desconto"); !discount.isUndefined())
        checkDiscount(discount.toObject(), *original);
}

void PixValidation::checkRates(const QJsonObject& value)
{
    const auto check = [&](const QString& name, int modalities) {
        const QJsonValue rate = value.value(name);
        if (rate.isUndefined())
            return;
        if (!isModality(rate.toObject().value(u"modalidade"), modalities) ||
            !pixCents(rate.toObject().value(u"valorPerc")))
            add(QStringLiteral("valor.") + name, QStringLiteral("O objeto não respeita o schema."));
    };
    check(QStringLiteral("multa"), 2);
    check(QStringLiteral("juros"), 8);
}

void PixValidation::checkDiscount(const QJsonObject& discount, qint64 original)
{
    const QString property = QStringLiteral("valor.desconto");
    const int modality = discount.value(u"modalidade").toInt();
    const QJsonArray dated = discount.value(u"descontoDataFixa").toArray();
    const bool hasRate = !discount.value(u"valorPerc").isUndefined();
    if (!isModality(discount.value(u"modalidade"), 6))
        return add(property, QStringLiteral("O objeto não respeita o schema."));
    if (modality >= 3) {
        if (!hasRate || !pixCents(discount.value(u"valorPerc")))
            add(property, QStringLiteral("O elemento valorPerc não está preenchido."));
        if (!dated.isEmpty())
            add(property, QStringLiteral("O elemento descontoDataFixa está preenchido."));
        return;
    }
    if (hasRate)
        add(property, QStringLiteral("O elemento valorPerc encontra-se preenchido."));
    if (dated.isEmpty() || dated.size() > 3)
        add(property, QStringLiteral("O array descontoDataFixa está vazio ou nulo."));
    const qint64 limit = modality == 2 ? hundredPercent : original;
    for (const QJsonValue& entry : dated) {
        const auto amount = pixCents(entry.toObject().value(u"valorPerc"));
        const QDate until = date(entry.toObject().value(u"data"));
        if (!amount || !until.isValid())
            add(property, QStringLiteral("O objeto não respeita o schema."));
        else if (*amount >= limit)
            add(property, QStringLiteral("O desconto é maior ou igual ao valor da cobrança original."));
        else if (until > m_due)
            add(property, QStringLiteral("A data do desconto é posterior à data de vencimento."));
    }
}

void PixValidation::checkTexts(const QJsonObject& charge)
{
    if (charge.value(u"solicitacaoPagador").toString().size() > 140)
        add(QStringLiteral("solicitacaoPagador"), QStringLiteral("O campo não respeita o schema."));
    const QJsonArray infos = charge.value(u"infoAdicionais").toArray();
    bool right = infos.size() <= 50;
    for (const QJsonValue& info : infos) {
        const QString name = info.toObject().value(u"nome").toString();
        const QString value = info.toObject().value(u"valor").toString();
        right = right && !name.isEmpty() && name.size() <= 50 && !value.isEmpty() && value.size() <= 200;
    }
    if (!right)
        add(QStringLiteral("infoAdicionais"), QStringLiteral("O objeto infoAdicionais não respeita o schema."));
}

net::Response pixProblem(
    int status, const QString& type, const QString& title, const QString& detail, const QJsonArray& violations)
{
    QJsonObject problem{{QStringLiteral("type"), QStringLiteral("https://pix.bcb.gov.br/api/v2/error/") + type},
        {QStringLiteral("title"), title}, {QStringLiteral("status"), status}, {QStringLiteral("detail"), detail}};
    if (!violations.isEmpty())
        problem.insert(QStringLiteral("violacoes"), violations);
    return net::Response::json(status, json::compact(problem), "application/problem+json");
}

net::Response pixNotFound()
{
    return pixProblem(404, QStringLiteral("NaoEncontrado"), QStringLiteral("Não Encontrado"),
        QStringLiteral("Entidade não encontrada."));
}

} // namespace trato::sandbox
