package id.go.pariaman.kinerja.identity.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.springframework.context.ApplicationContext;

/**
 * The beans of package {@code process} by name, and their methods. On any other object, a class
 * loader or the application context say, nothing can be called.
 */
class ProcessBeans extends ELResolver {

  private final ApplicationContext context;
  private final String reachable;
  private final BeanELResolver methods = new BeanELResolver(true);

  /**
   * @param reachable package whose beans diagrams may name, with its final dot
   */
  ProcessBeans(ApplicationContext context, String reachable) {
    this.context = context;
    this.reachable = reachable;
  }

  @Override
  public Object getValue(ELContext el, Object base, Object property) {
    if (base != null || !(property instanceof String name) || !isProcessBean(name)) {
      return null;
    }
    el.setPropertyResolved(true);
    return context.getBean(name);
  }

  @Override
  public Object invoke(
      ELContext el, Object base, Object method, Class<?>[] types, Object[] arguments) {
    boolean ours =
        base != null && isOurs(base.getClass()) && !"getClass".equals(String.valueOf(method));
    return ours ? methods.invoke(el, base, method, types, arguments) : null;
  }

  @Override
  public void setValue(ELContext el, Object base, Object property, Object value) {
    throw new PropertyNotWritableException("expressions only read");
  }

  @Override
  public boolean isReadOnly(ELContext el, Object base, Object property) {
    return true;
  }

  @Override
  public Class<?> getType(ELContext el, Object base, Object property) {
    return null;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext el, Object base) {
    return Collections.emptyIterator();
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext el, Object base) {
    return Object.class;
  }

  private boolean isProcessBean(String name) {
    Class<?> type = context.containsBean(name) ? context.getType(name, false) : null;
    return type != null && isOurs(type);
  }

  private boolean isOurs(Class<?> type) {
    return type.getName().startsWith(reachable);
  }
}
