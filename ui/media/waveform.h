#pragma once

#include <QByteArray>
#include <QColor>
#include <QRectF>

class QPainter;

namespace trato::ui {

/// Bars from stored peaks (a byte each); the played part in its own colour. Without peaks a quiet line: nobody has
/// listened yet.
struct Waveform {
    QByteArray peaks;
    double played = 0; ///< 0 to 1
    QColor rest;
    QColor done;

    void paint(QPainter& painter, const QRectF& rect) const;
};

/// `bars` peaks of 16-bit mono samples, the loudest of each part, scaled to the loudest of all.
QByteArray peaksOf(const QByteArray& samples, int bars = 54);

} // namespace trato::ui
