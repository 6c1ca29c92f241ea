#pragma once

#include "ui/theme/look.h"

#include <QList>
#include <QRect>

class QPainter;

namespace trato::ui {

/// A piece of a line in one tone and weight.
struct TextRun {
    QString text;
    Tone tone = Tone::Text2;
    Weight weight = Weight::Regular;
    friend bool operator==(const TextRun&, const TextRun&) = default;
};

/// One line of several tones: "**IA negociação passou a vez** · contraproposta fora…". Digits stand in equal cells.
using RichLine = QList<TextRun>;

QString plainText(const RichLine& line);

qreal widthOf(const Look& look, const RichLine& line, Type type);

/// On one line, vertically centred; what does not fit is elided at the end.
void paintLine(const Look& look, QPainter& painter, const QRect& rect, const RichLine& line, Type type,
    Qt::Alignment alignment = Qt::AlignLeft);

} // namespace trato::ui
