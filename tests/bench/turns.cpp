#include "bench/turns.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>
#include <QWidget>

namespace trato::bench {
namespace {

/// A pass in less than this found nothing to do.
constexpr double idleTurn = 0.05;
constexpr double patience = 30'000;

} // namespace

void Turns::turn()
{
    const Stopwatch pass;
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const double took = pass.milliseconds();
    if (took >= idleTurn)
        m_frames.add(took);
    else
        QThread::usleep(100);
}

void Turns::pass(const std::function<void()>& work)
{
    const Stopwatch pass;
    work();
    m_frames.add(pass.milliseconds());
}

bool Turns::until(const std::function<bool()>& condition)
{
    const Stopwatch waiting;
    while (!condition()) {
        if (waiting.milliseconds() > patience)
            return false;
        turn();
    }
    return true;
}

PaintProbe::PaintProbe(QWidget& widget, std::function<bool()> condition)
    : m_condition(std::move(condition))
{
    widget.installEventFilter(this);
}

bool PaintProbe::eventFilter(QObject* watched, QEvent* event)
{
    // The paint itself ends within the pass of the event loop after which somebody looks.
    if (event->type() == QEvent::Paint && m_condition())
        m_painted = true;
    return QObject::eventFilter(watched, event);
}

} // namespace trato::bench
