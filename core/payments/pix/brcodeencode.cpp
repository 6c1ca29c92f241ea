#include "payments/pix/brcode.h"

#include "payments/pix/brcodefields.h"
#include "payments/pix/crc16.h"
#include "payments/pix/tlv.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace trato::payments {
namespace {

using namespace brcode;

const money::Money largestAmount(999'999'999'999);

Failure refused(const char* code, const char* message)
{
    return failure(QString::fromLatin1(code), QCoreApplication::translate("payments", message));
}

/// Printable ASCII: accents dropped, dashes and quotes made plain, runs of blanks one blank, what has no ASCII form
/// left out.
QString folded(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isSpace())
            out.append(u' ');
        else if (c.category() == QChar::Punctuation_Dash)
            out.append(u'-');
        else if (c.category() == QChar::Punctuation_InitialQuote || c.category() == QChar::Punctuation_FinalQuote)
            out.append(u'\'');
        else if (c.unicode() > 0x20 && c.unicode() < 0x7F)
            out.append(c);
    }
    return out.simplified();
}

QString cut(const QString& text, qsizetype length) { return folded(text).left(length).trimmed(); }

Result<QString> keyValue(const QString& text)
{
    if (const auto key = parsePixKey(text))
        return key->value;
    return failure(QStringLiteral("invalid_key"),
        QCoreApplication::translate("payments", "“%1” is no Pix key.").arg(text.left(40)));
}

Result<QString> urlValue(const QString& text)
{
    static const QRegularExpression protocol(QStringLiteral("\\Ahttps?://"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?/[!-~]+\\z"));
    QString url = text.trimmed();
    url.remove(protocol);
    if (url.size() > longestUrl || !shape.match(url).hasMatch())
        return refused("invalid_url",
            QT_TRANSLATE_NOOP("payments", "The address of a charge has a host and a path, at most 77 characters."));
    return url;
}

/// Field 26: who is paid, or where the charge is fetched.
Result<QString> account(const BrCodeContent& content)
{
    QString inner = tlvField(Gui, pixGui.toString());
    if (content.url.isEmpty()) {
        TRATO_TRY(const QString key, keyValue(content.key));
        inner += tlvField(Key, key);
    }
    const QString description = folded(content.description);
    if (!description.isEmpty() && description.size() <= longestValue)
        inner += tlvField(Description, description);
    if (!content.url.isEmpty()) {
        TRATO_TRY(const QString url, urlValue(content.url));
        inner += tlvField(Url, url);
    }
    if (description.size() > longestValue || inner.size() > longestValue)
        return refused(
            "description_too_long", QT_TRANSLATE_NOOP("payments", "The description is too long for the code."));
    return tlvField(FirstAccount, inner);
}

Result<QString> amountField(const std::optional<money::Money>& amount)
{
    if (!amount)
        return QString();
    if (!amount->isPositive())
        return refused("amount_not_positive", QT_TRANSLATE_NOOP("payments", "The amount has to be above zero."));
    if (*amount > largestAmount)
        return refused("amount_too_large", QT_TRANSLATE_NOOP("payments", "The amount is too large for a Pix."));
    return tlvField(Amount, amount->toString());
}

Result<QString> txidField(const QString& txid)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9]{1,25}\\z"));
    const bool none = txid.isEmpty() || txid == noTxid;
    if (!none && !shape.match(txid).hasMatch())
        return refused(
            "invalid_txid", QT_TRANSLATE_NOOP("payments", "A txid is 1 to 25 letters and digits without accents."));
    return tlvField(Additional, tlvField(Txid, none ? noTxid.toString() : txid));
}

Result<QString> textField(Field field, const QString& text, qsizetype longest)
{
    const QString value = cut(text, longest);
    if (!value.isEmpty())
        return tlvField(field, value);
    return field == Name ? refused("invalid_name", QT_TRANSLATE_NOOP("payments", "The receiver's name is missing."))
                         : refused("invalid_city", QT_TRANSLATE_NOOP("payments", "The receiver's city is missing."));
}

} // namespace

Result<QString> encodeBrCode(const BrCodeContent& content)
{
    TRATO_TRY(const QString accountText, account(content));
    TRATO_TRY(const QString amount, amountField(content.amount));
    TRATO_TRY(const QString name, textField(Name, content.name, longestName));
    TRATO_TRY(const QString city, textField(City, content.city, longestCity));
    TRATO_TRY(const QString txid, txidField(content.txid));
    // A charge that is fetched is paid once.
    const QString initiation = content.url.isEmpty() ? QString() : tlvField(Initiation, QStringLiteral("12"));
    const QString body = tlvField(Version, QStringLiteral("01")) + initiation + accountText +
                         tlvField(Category, QStringLiteral("0000")) + tlvField(Currency, currencyReal.toString()) +
                         amount + tlvField(Country, countryBrazil.toString()) + name + city + txid + checksumHead;
    return body + QStringLiteral("%1").arg(crc16(body.toLatin1()), 4, 16, QChar(u'0')).toUpper();
}

} // namespace trato::payments
