#include "understanding/scoring/reliability.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The diagram's measures, in pixels.
constexpr double side = 320;
constexpr double margin = 48;

double across(double confidence) { return margin + confidence * side; }
double upTo(double share) { return margin + (1.0 - share) * side; }

QString number(double value) { return QString::number(value, 'f', 1); }

QString line(double x1, double y1, double x2, double y2, const QString& style)
{
    return u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" %5/>\n"_s.arg(
        number(x1), number(y1), number(x2), number(y2), style);
}

QString label(double x, double y, const QString& anchor, const QString& text)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n"_s.arg(number(x), number(y), anchor, text);
}

QString bar(size_t tenth, const Reliability::Tenth& readings)
{
    constexpr double gap = 2;
    const double left = across(double(tenth) / 10) + gap;
    const double top = upTo(readings.shareRight());
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"#3b6ea5\"/>\n"_s.arg(
               number(left), number(top), number(side / 10 - 2 * gap), number(upTo(0) - top)) +
           label(left + side / 20 - gap, top - 5, u"middle"_s, QString::number(readings.readings));
}

QString axes()
{
    QString svg;
    for (int i = 0; i <= 10; i += 2) {
        const double share = i / 10.0;
        svg += line(across(0), upTo(share), across(1), upTo(share), u"stroke=\"#d5dae0\""_s);
        svg += label(across(0) - 8, upTo(share) + 4, u"end"_s, QString::number(share, 'f', 1));
        svg += label(across(share), upTo(0) + 18, u"middle"_s, QString::number(share, 'f', 1));
    }
    svg += line(across(0), upTo(0), across(1), upTo(1), u"stroke=\"#8a929b\" stroke-dasharray=\"5 4\""_s);
    svg += label(across(0.5), upTo(0) + 36, u"middle"_s, u"confidence"_s);
    return svg + u"<text transform=\"translate(14 %1) rotate(-90)\" text-anchor=\"middle\">share right</text>\n"_s.arg(
                     number(upTo(0.5)));
}

} // namespace

void Reliability::add(double confidence, bool right)
{
    const auto place = std::clamp(static_cast<int>(confidence * 10), 0, 9);
    Tenth& tenth = m_tenths[static_cast<size_t>(place)];
    ++tenth.readings;
    tenth.right += right ? 1 : 0;
    tenth.confidence += confidence;
}

void Reliability::add(const Reliability& other)
{
    for (size_t i = 0; i < m_tenths.size(); ++i) {
        m_tenths[i].readings += other.m_tenths[i].readings;
        m_tenths[i].right += other.m_tenths[i].right;
        m_tenths[i].confidence += other.m_tenths[i].confidence;
    }
}

int Reliability::readings() const
{
    int sum = 0;
    for (const Tenth& tenth : m_tenths)
        sum += tenth.readings;
    return sum;
}

double Reliability::error() const
{
    double apart = 0;
    for (const Tenth& tenth : m_tenths)
        apart += tenth.readings * std::abs(tenth.meanConfidence() - tenth.shareRight());
    return readings() > 0 ? apart / readings() : 0.0;
}

QByteArray reliabilityText(const Reliability& reliability)
{
    constexpr int widest = 40;
    QString text = u"confidence   claimed  right  readings\n"_s;
    for (size_t i = 0; i < reliability.tenths().size(); ++i) {
        const Reliability::Tenth& tenth = reliability.tenths()[i];
        const auto right = static_cast<int>(std::lround(tenth.shareRight() * widest));
        const auto claimed = static_cast<int>(std::lround(tenth.meanConfidence() * widest));
        QString row = QString(right, u'#').leftJustified(widest + 1);
        if (tenth.readings > 0)
            row[claimed] = u'|';
        text += u"%1 - %2    %3     %4   %5  %6\n"_s.arg(double(i) / 10, 0, 'f', 1)
                    .arg(double(i + 1) / 10, 0, 'f', 1)
                    .arg(tenth.meanConfidence(), 0, 'f', 2)
                    .arg(tenth.shareRight(), 0, 'f', 2)
                    .arg(tenth.readings, 5)
                    .arg(row.trimmed().isEmpty() ? QString() : row);
    }
    QStringList lines = text.split(u'\n');
    for (QString& each : lines) {
        while (each.endsWith(u' '))
            each.chop(1);
    }
    return lines.join(u'\n').toUtf8() +
           u"calibration error %1 (# right, | claimed)\n"_s.arg(reliability.error(), 0, 'f', 3).toUtf8();
}

QByteArray reliabilitySvg(const Reliability& reliability, const QByteArray& title)
{
    const QString size = number(side + 2 * margin);
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\" width=\"%1\" height=\"%1\" "
                  "font-family=\"sans-serif\" font-size=\"11\" fill=\"#3c4650\">\n"_s.arg(size);
    const QString heading = QString::fromUtf8(title).toHtmlEscaped();
    svg += u"<title>%1</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"_s.arg(heading);
    svg += label(across(0.5), 22, u"middle"_s, heading);
    svg += axes();
    for (size_t i = 0; i < reliability.tenths().size(); ++i) {
        if (reliability.tenths()[i].readings > 0)
            svg += bar(i, reliability.tenths()[i]);
    }
    return (svg + u"</svg>\n"_s).toUtf8();
}

} // namespace trato::understanding
