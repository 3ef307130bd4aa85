package io.cairn.host.plugin.velocity;

import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Lets templates call what the {@link AllowList} permits. A blocked call is no error: the template shows its own source text, as in Jira
 * (jira-platform.md C.19), and the engine's {@link CallWatcher} is told. Velocity makes it by name, so it must be public.
 */
public final class StrictUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOW_LIST = "io.cairn.host.allowList";
    static final String WATCHER = "io.cairn.host.watcher";

    /** Is told of each blocked call. */
    interface CallWatcher {
        void blocked(String signature, String place);
    }

    private AllowList allowList;
    private CallWatcher watcher;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowList = (AllowList) services.getApplicationAttribute(ALLOW_LIST);
        watcher = (CallWatcher) services.getApplicationAttribute(WATCHER);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info place) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, place);
        if (found == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        return method == null || permitted(target, method, place) ? found : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info place) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, name, place);
        if (found == null || target instanceof Map) {
            return found;
        }
        String getter = found.getMethodName();
        Object[] arguments = getter.equals("get") ? new Object[] {name} : new Object[0];
        Method method = introspector.getMethod(target.getClass(), getter, arguments);
        return method == null || permitted(target, method, place) ? found : null;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info place) throws Exception {
        if (target instanceof Map) {
            return super.getPropertySet(target, name, value, place);
        }
        watcher.blocked(target.getClass().getName() + " set " + name, place.toString());
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Iterator getIterator(Object target, Info place) throws Exception {
        if (target == null || AllowList.mayIterate(target)) {
            return super.getIterator(target, place);
        }
        watcher.blocked(target.getClass().getName() + "#iterator()", place.toString());
        return null;
    }

    private boolean permitted(Object target, Method method, Info place) {
        if (allowList.permits(target, method)) {
            return true;
        }
        watcher.blocked(AllowList.signature(method), place.getTemplateName() + " line " + place.getLine());
        return false;
    }
}
